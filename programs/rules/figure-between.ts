import { formatPercent, type Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { type Figure, isWithin } from '../field-test.ts'
import { askedInAll } from '../money/asked.ts'
import { planValue } from '../plan.ts'
import { askFor } from '../questions.ts'
import type { FigureBetween } from '../rule.ts'
import type { Team } from '../team.ts'
import type { Outcome, Question } from '../verdict.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly figure?: Words
}

/** A plan number or ratio within bounds, each with or without its edge: 以上 and 以下 have it, 超 and 未満 do not. */
export const figureBetween: Shape<FigureBetween, Found> = {
  judge(clause, team) {
    const figure = figureOf(clause.fact, team)
    const nobody = { counted: [], notCounted: [] }
    if (!figure) return { ...nobody, outcome: 'unknown', questions: [askFor(clause.fact)], found: {} }

    const { least, most, questions } = figure
    const ends = [isWithin(least, clause), isWithin(most, clause)]
    const outcome: Outcome = ends.every(Boolean) ? 'met' : apart(figure, clause) ? 'unmet' : 'unknown'
    return {
      ...nobody,
      outcome,
      questions: outcome === 'unknown' ? questions : [],
      evidence: 'self',
      found: least === most ? { figure: shown(least, clause.unit) } : {},
    }
  },

  say(clause, { outcome, found }) {
    const { called } = clause
    const need = limits(clause)
    if (outcome === 'unknown')
      return sentences(
        words(`${called.ja}が未記入です。${need.ja}が必要です。`, `${called.en}: not stated. Needed: ${need.en}.`),
        answerBelow,
      )
    const { figure = words('', '') } = found
    const have = words(`${called.ja}は${figure.ja}です。`, `${called.en}: ${figure.en}.`)
    return outcome === 'met'
      ? sentences(have, words(`求められるのは${need.ja}です。`, `Needed: ${need.en}.`))
      : sentences(
          have,
          words(`${need.ja}が必要です。計画を見直してください。`, `Needed: ${need.en}. Please change the plan.`),
        )
  },

  lacks: () => [],

  show: (clause) => words(`${clause.called.ja}が${limits(clause).ja}`, `${clause.called.en}: ${limits(clause).en}`),

  features: (clause) => [{ key: clause.fact, called: clause.called, is: limits(clause) }],

  about: ({ fact }) => [fact],

  reads: ({ fact }) => (fact === 'plan.subsidy' ? [fact, 'plan.years', 'plan.budget', 'members[].requests'] : [fact]),
}

/** A figure that may lie between two, and what would settle it. */
interface Open {
  readonly least: Figure
  readonly most: Figure
  readonly questions: readonly Question[]
}

/** The figure of the plan; what is asked in all is a sum where it is not stated itself. */
function figureOf(fact: FigureBetween['fact'], team: Team): Open | undefined {
  if (fact === 'plan.subsidy') return askedInAll(team)

  const value = planValue(team.consortium.plan, fact)
  if (typeof value !== 'number' && !isRatio(value)) return undefined
  return { least: value, most: value, questions: [] }
}

const isRatio = (value: unknown): value is Ratio =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')

/** The whole stretch lies under the bounds, or over them. */
function apart({ least, most }: Open, { atLeast, atMost, moreThan, lessThan }: FigureBetween): boolean {
  const floor = { ...(atLeast === undefined ? {} : { atLeast }), ...(moreThan === undefined ? {} : { moreThan }) }
  const ceiling = { ...(atMost === undefined ? {} : { atMost }), ...(lessThan === undefined ? {} : { lessThan }) }
  return !isWithin(most, floor) || !isWithin(least, ceiling)
}

const shown = (figure: Figure, unit: Words): Words => {
  if (typeof figure !== 'number') return formatPercent(figure)
  return unit.ja === '円' ? formatYen(figure) : words(`${figure}${unit.ja}`, `${figure} ${unit.en}`)
}

function limits({ atLeast, atMost, moreThan, lessThan, unit }: FigureBetween): Words {
  const bound = (figure: Figure | undefined, ja: string, en: string): Words[] => {
    if (figure === undefined) return []
    const told = shown(figure, unit)
    return [words(`${told.ja}${ja}`, `${en} ${told.en}`)]
  }
  const said = [
    ...bound(atLeast, '以上', 'at least'),
    ...bound(moreThan, '超', 'more than'),
    ...bound(atMost, '以下', 'at most'),
    ...bound(lessThan, '未満', 'under'),
  ]
  return words(said.map(({ ja }) => ja).join(''), said.map(({ en }) => en).join(', '))
}
