import type { Ratio } from '#consortium/ratio.ts'
import { formatYen } from '#consortium/yen.ts'
import { type Case, numbered, planned } from '../case.ts'
import type { Line } from './it.cases.ts'

/** From `least` to `most` yen, at one rate; `under`: less than `most`. */
export function moneyCases(
  { id, body }: Line,
  least: number,
  most: number,
  [n, d]: Ratio,
  under = false,
): readonly Case[] {
  const asking = (subsidy: number, outcome: 'met' | 'unmet'): Case => ({
    when: `申請額が${formatYen(subsidy).ja}`,
    team: planned(body, { subsidy }),
    expect: numbered(id, { money: outcome }),
    outcome: outcome === 'met' ? 'ready' : 'not-ready',
  })
  const top = under ? most - 1 : most
  // A cost of which the rate gives an amount between the two.
  const share = Math.round((least + top) / 2 / n) * n
  const ofCost = (subsidy: number) =>
    planned(body, {
      subsidy: undefined,
      budget: [{ category: 'tool-introduction', cost: (share * d) / n, subsidy }],
    })
  return [
    asking(least - 1, 'unmet'),
    asking(least, 'met'),
    asking(least + 1, 'met'),
    asking(top - 1, 'met'),
    asking(top, 'met'),
    asking(top + 1, 'unmet'),
    {
      when: `経費の${d}分の${n}ちょうど`,
      team: ofCost(share),
      expect: numbered(id, { money: 'met' }),
      outcome: 'ready',
    },
    {
      when: `経費の${d}分の${n}を1円超える`,
      team: ofCost(share + 1),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '一部の経費の申請額が未記入',
      team: planned(body, {
        subsidy: undefined,
        budget: [{ category: 'tool-introduction', subsidy: least }, { category: 'training' }],
      }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請額がまだない',
      team: planned(body, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
      outcome: 'ready',
    },
  ]
}

/** The target of the whole programme is advice. */
export function productivityCases({ id, body }: Line): readonly Case[] {
  const promised = (rise: Ratio) => planned(body, { targets: { laborProductivity: { rise, per: 'year' } } })
  return [
    {
      when: '労働生産性の目標が年率3%ちょうど',
      team: promised([3, 100]),
      expect: numbered(id, { plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '労働生産性の目標が年率2.9%（助言）',
      team: promised([29, 1000]),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'ready',
    },
    { when: '労働生産性の目標が年率3.1%', team: promised([31, 1000]), expect: numbered(id, { plan: 'met' }) },
    {
      when: '労働生産性の目標が未記入（助言）',
      team: planned(body, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'ready',
    },
  ]
}
