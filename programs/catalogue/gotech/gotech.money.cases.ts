import type { Consortium } from '#consortium/consortium.ts'
import { kinds } from '#consortium/kinds.ts'
import type { Outcome } from '../../verdict.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { researchKinds } from './gotech.roles.ts'
import { asking, type GotechId, gotechTeam } from './gotech.teams.ts'

/** A frame's caps in yen. */
interface Caps {
  readonly year: number
  readonly total: number
}

/** Both sides of the caps and of the rate, to the yen; amounts of members and of years agree. */
export function gotechMoneyCases(id: GotechId, { year, total }: Caps): readonly Case[] {
  // The equity is ample, so that only the frame’s own caps are tried.
  const team = planned(changed(gotechTeam(id), 'デモ大学', { requests: 0 }), { equity: 1_000_000_000 })
  const asked = (...years: readonly number[]): Consortium =>
    planned(changed(team, 'デモ精工', { requests: years.reduce((sum, one) => sum + one, 0) }), asking(...years))
  const inAll = (subsidy: number): Consortium =>
    planned(changed(team, 'デモ精工', { requests: subsidy }), { years: undefined, subsidy })
  const spent = (member: 'デモ精工' | 'デモ大学', cost: number, subsidy: number): Consortium => ({
    ...planned(changed(changed(team, 'デモ精工', { requests: 0 }), member, { requests: subsidy }), {
      years: undefined,
      budget: [{ category: 'research', member, cost, subsidy }],
    }),
  })
  const is = (when: string, one: Consortium, money: Outcome): Case => ({
    when,
    team: one,
    expect: numbered(id, { money }),
    // What others report of R8 never blocks.
    ...(money === 'unmet' ? { outcome: id.startsWith('gotech-r4') ? 'not-ready' : 'ready' } : {}),
  })
  return [
    is('単年度がちょうど上限', asked(year), 'met'),
    is('単年度が1円少ない', asked(year - 1), 'met'),
    is('単年度が1円多い', asked(year + 1), 'unmet'),
    is('2年目だけが1円多い', asked(1, year + 1), 'unmet'),
    is(
      '総額がちょうど3年間の上限',
      asked(year, total - 2 * year + (3 * year - total), year - (3 * year - total)),
      'met',
    ),
    is('総額だけがあり、3年間の上限を1円超える', inAll(total + 1), 'unmet'),
    is('総額だけがあり、1年分の上限を超える', inAll(year + 1), 'unknown'),
    is('総額だけがあり、1年分の上限以内', inAll(year), 'met'),
    is('3年間', asked(1, 1, 1), 'met'),
    is('4年間', asked(1, 1, 1, 1), 'unmet'),
    is(
      '2年目の額が未記入',
      planned(changed(team, 'デモ精工', { requests: undefined }), asking(year, undefined)),
      'unknown',
    ),
    is('中小企業の分が3分の2ちょうど', spent('デモ精工', 30_000_000, 20_000_000), 'met'),
    is('中小企業の分が3分の2を1円超える', spent('デモ精工', 30_000_000, 20_000_001), 'unmet'),
    ...researchKinds.map((kind) =>
      is(
        `${kinds[kind].ja}の分は全額まで`,
        changed(spent('デモ大学', 30_000_000, 30_000_000), 'デモ大学', { kind }),
        'met',
      ),
    ),
    is('大学の分が経費を1円超える', spent('デモ大学', 30_000_000, 30_000_001), 'unmet'),
    {
      when: '金額がまだない',
      team: planned(
        { ...team, members: team.members.map(({ requests: _, ...member }) => member) },
        { years: undefined },
      ),
      expect: numbered(id, { money: 'not-applicable' }),
    },
  ]
}
