import type { Consortium } from '#consortium/consortium.ts'
import type { Size } from '#consortium/organisation-words.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { formatYen } from '#consortium/yen.ts'
import { type Case, changed, joinedBy, numbered, planned } from '../case.ts'
import { asking, firm, halfStated, ofCost, rising } from './seisansei.teams.ts'

/** A team that is ready, and what its edition is called. */
export interface Line {
  readonly id: string
  readonly body: Consortium
}

/** Who may apply (#1): just one, of a size that fits; `unfit` is the nearest one that does not. */
export function applicantCases({ id, body }: Line, unfit: Size): readonly Case[] {
  return [
    { when: '要件を満たす申請者', team: body, expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
    {
      when: '申請者がいない',
      team: changed(body, firm, { roles: ['other'] }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者が2者',
      team: joinedBy(body, ...body.members.map((member) => ({ ...member, name: 'デモ産業' }))),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者ではない大企業が加わっても変わらない',
      team: joinedBy(body, { name: 'デモ商事', kind: 'company', roles: ['other'], prefecture: '13', size: 'large' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '申請者の規模が当てはまらない',
      team: changed(body, firm, { size: unfit }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者の規模が未記入',
      team: changed(body, firm, { size: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '役割が未記入',
      team: changed(body, firm, { roles: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** The targets of the whole programme are advice: both sides of each, and none stated. */
export function targetCases({ id, body }: Line): readonly Case[] {
  const promised = (valueAdded: Ratio, wages: Ratio) => planned(body, rising(valueAdded, wages))
  return [
    {
      when: '付加価値額が年率3%、給与支給総額が年率1.5%ちょうど',
      team: promised([3, 100], [15, 1000]),
      expect: numbered(id, { plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '付加価値額の目標が年率2.9%（助言）',
      team: promised([29, 1000], [15, 1000]),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '付加価値額の目標が年率3.1%',
      team: promised([31, 1000], [15, 1000]),
      expect: numbered(id, { plan: 'met' }),
    },
    {
      when: '給与支給総額の目標が年率1.4%',
      team: promised([3, 100], [14, 1000]),
      expect: numbered(id, { plan: 'unmet' }),
    },
    {
      when: '給与支給総額の目標が年率1.6%',
      team: promised([3, 100], [16, 1000]),
      expect: numbered(id, { plan: 'met' }),
    },
    { when: '目標が未記入', team: planned(body, { targets: undefined }), expect: numbered(id, { plan: 'unknown' }) },
  ]
}

/** Both sides of a cap and of a floor, in yen, and an amount left out. */
export function amountCases({ id, body }: Line, most: number, least = 0): readonly Case[] {
  const asked = (yen: number) => `申請額が${formatYen(yen).ja}`
  const met = (yen: number): Case => ({
    when: asked(yen),
    team: asking(body, yen),
    expect: numbered(id, { money: 'met' }),
    outcome: 'ready',
  })
  const unmet = (yen: number): Case => ({
    when: asked(yen),
    team: asking(body, yen),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  })
  return [
    met(most - 1),
    met(most),
    unmet(most + 1),
    ...(least > 0 ? [unmet(least - 1), met(least), met(least + 1)] : []),
    {
      when: '申請額がまだない',
      team: planned(body, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
      outcome: 'ready',
    },
    {
      when: '一部の経費の申請額が未記入',
      team: halfStated(body),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
  ]
}

/** Both sides of a rate on a cost of so many yen. */
export function rateCases(
  { id }: Line,
  whose: string,
  body: Consortium,
  [n, d]: Ratio,
  cost = 6_000_000,
): readonly Case[] {
  const most = Math.floor((cost * n) / d)
  return [
    {
      when: `${whose}：経費の${d}分の${n}ちょうど`,
      team: ofCost(body, cost, most),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: `${whose}：経費の${d}分の${n}を1円超える`,
      team: ofCost(body, cost, most + 1),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: `${whose}：経費の${d}分の${n}より1円少ない`,
      team: ofCost(body, cost, most - 1),
      expect: numbered(id, { money: 'met' }),
    },
  ]
}
