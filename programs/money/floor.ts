import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, sentences, sortTeam } from '../rules/counting.ts'
import type { Team } from '../team.ts'
import type { Amount } from './amount.ts'
import { asked } from './asked.ts'
import { asksOf, together } from './per-member.ts'
import type { Floor } from './term.ts'
import type { TermFinding, TermShape } from './term-shape.ts'

/** At least so much, in all or by each that asks for anything. A part of the amount may be enough to know. */
export const floor: TermShape<Floor> = {
  judge(term, team) {
    return term.each ? each(term, team, term.each) : under(term, asked(team, term.lines))
  },

  tellsParts: ({ each: who }) => who !== undefined,

  show: said,

  features: (term) => [
    {
      key: `floor of ${[term.each ? 'each' : '', ...(term.lines ?? [])].join(' ')}`.trim(),
      called: words(
        `${term.called.ja}の下限${term.each ? '（1者あたり）' : ''}`,
        `${term.called.en}, floor${term.each ? ', each' : ''}`,
      ),
      is: least(term),
    },
  ],

  reads: ({ each: who }) => (who ? pathsOf(who) : []),
}

function under(term: Floor, amount: Amount | undefined): TermFinding {
  const shown = said(term)
  if (!amount) return { outcome: 'not-applicable', says: shown, questions: [] }

  const needed = term.over ? term.least + 1 : term.least
  const sum = formatYen(amount.least)
  if (amount.least >= needed)
    return {
      outcome: 'met',
      says: words(`${term.called.ja}は${sum.ja}で、下限を満たしています。`, `${term.called.en}: ${sum.en}, enough.`),
      questions: [],
      asked: amount.least,
    }
  if (amount.most >= needed)
    return {
      outcome: 'unknown',
      says: sentences(
        shown,
        words(`分かっている申請額は${sum.ja}です。`, `Asked so far: ${sum.en}; what is missing decides.`),
      ),
      questions: amount.questions,
      asked: amount.least,
    }

  const short = needed - amount.most
  return {
    outcome: 'unmet',
    says: sentences(
      words(
        `${term.called.ja}が${formatYen(amount.most).ja}で、下限に${formatYen(short).ja}足りません。`,
        `${term.called.en}: ${formatYen(amount.most).en}, which is ${formatYen(short).en} short of the floor.`,
      ),
      shown,
    ),
    questions: [],
    asked: amount.least,
    over: short,
  }
}

/** One that asks for nothing is not paid, and has no floor. */
function each(term: Floor, team: Team, who: NonNullable<Floor['each']>): TermFinding {
  const { sure, perhaps } = sortTeam(who, team)
  const meant = [...sure, ...perhaps].map((judged) => ({ judged }))
  const found = asksOf(meant, team)
    .filter(({ amount }) => amount.most > 0)
    .map(({ judged, amount }) => {
      const called = words(`${judged.standing.name}の申請額`, `Asked by ${judged.standing.name}`)
      const finding = under({ ...term, called }, amount.least === 0 ? { ...amount, most: Infinity } : amount)
      return { judged, finding }
    })
  return together(found, said(term))
}

const least = ({ least: yen, over }: Floor) =>
  words(`${formatYen(yen).ja}${over ? '超' : '以上'}`, `${over ? 'more than' : 'at least'} ${formatYen(yen).en}`)

function said(term: Floor) {
  const { ja, en } = least(term)
  return sentences(
    words(
      `${term.called.ja}は${term.each ? '1者あたり' : ''}${ja}が必要です。`,
      `${term.called.en}: ${en}${term.each ? ' each' : ''}.`,
    ),
    term.note,
  )
}
