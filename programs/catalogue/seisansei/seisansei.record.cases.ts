import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed } from '../case.ts'

type Application = NonNullable<Member['applications']>[number]

/** Both sides of three years, seen from 2022-04-01, for each way of having been paid; `rule` is the one on X4. */
export function firstTimerCases(
  rule: `${string}#${string}`,
  body: Consortium,
  who: string,
  same: string,
): readonly Case[] {
  const having = (...applications: readonly Application[]) => changed(body, who, { applications })
  const paid = (on: string, status: Application['status'], program = same): Application => ({
    program,
    on,
    ...(status ? { status } : {}),
  })
  return [
    { when: '受給したことがない', team: having(), expect: { [rule]: 'met' }, outcome: 'ready' },
    {
      when: 'ちょうど3年前に採択（減点されるだけ）',
      team: having(paid('2019-04-01', 'adopted')),
      expect: { [rule]: 'unmet' },
      outcome: 'ready',
    },
    {
      when: '3年を1日過ぎている',
      team: having(paid('2019-03-31', 'adopted')),
      expect: { [rule]: 'met' },
      outcome: 'ready',
    },
    {
      when: '2年前の採択で事業完了（減点されるだけ）',
      team: having(paid('2020-04-01', 'finished')),
      expect: { [rule]: 'unmet' },
      outcome: 'ready',
    },
    {
      when: '1か月足りずに3年になる',
      team: having(paid('2019-04-30', 'adopted')),
      expect: { [rule]: 'unmet' },
    },
    { when: '1か月前に3年を過ぎた', team: having(paid('2019-03-01', 'adopted')), expect: { [rule]: 'met' } },
    {
      when: '不採択は数えない',
      team: having(paid('2021-04-01', 'declined')),
      expect: { [rule]: 'met' },
      outcome: 'ready',
    },
    {
      when: 'ほかの補助金は数えない',
      team: having(paid('2021-04-01', 'adopted', 'sapoin-r2')),
      expect: { [rule]: 'met' },
      outcome: 'ready',
    },
    {
      when: '応募・採択歴が未記入',
      team: changed(body, who, { applications: undefined }),
      expect: { [rule]: 'unknown' },
      outcome: 'ready',
    },
  ]
}
