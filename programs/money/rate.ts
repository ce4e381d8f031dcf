import { formatRatio, take } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { sentences, sortTeam } from '../rules/counting.ts'
import type { RateTerm, TermShape } from './term.ts'

/** The subsidy is at most a share of the cost, entry by entry, rounded down; without a cost the rate is shown, not judged. */
export const rate: TermShape<RateTerm> = {
  judge(term, team) {
    const { called, rate: share, lines, unless } = term
    const shown = { rate: share, questions: [] }
    const stated = sentences(
      words(`${called.ja}の補助率は${rateWords(share).ja}です。`, `${called.en}: rate ${rateWords(share).en}.`),
      term.note,
    )
    const exempt = unless && sortTeam(unless, team)
    const plan = team.consortium.plan
    const entries = lines
      ? (plan?.budget ?? []).filter(({ category }) => lines.includes(category))
      : [...(plan?.years ?? []), ...(plan?.budget ?? [])]
    const both = entries.flatMap(({ cost, subsidy }) =>
      cost === undefined || subsidy === undefined ? [] : [{ cost, subsidy, most: take(share, cost) }],
    )
    if (both.length === 0 || (exempt && exempt.sure.length + exempt.perhaps.length > 0))
      return { ...shown, outcome: 'not-applicable', says: stated }

    const over = both.reduce((sum, { subsidy, most }) => sum + Math.max(0, subsidy - most), 0)
    if (over === 0) return { ...shown, outcome: 'met', says: stated }

    const excess = formatYen(over)
    return {
      ...shown,
      outcome: 'unmet',
      over,
      says: sentences(
        stated,
        words(
          `経費に補助率を掛けた額を${excess.ja}超えています。申請額を見直してください。`,
          `What is asked is ${excess.en} more than the rate gives. Please reduce it.`,
        ),
      ),
    }
  },

  show: ({ called, rate: share, note }) =>
    sentences(
      words(`${called.ja}の補助率は${rateWords(share).ja}。`, `${called.en}: rate ${rateWords(share).en}.`),
      note,
    ),
}

/** 10/10 is what papers write for all of it. */
export const rateWords = (share: RateTerm['rate']): Words =>
  share[0] === share[1] ? words('10/10（全額）', '10/10 (all of it)') : formatRatio(share)
