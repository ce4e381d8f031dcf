import { words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import type { Question } from '../verdict.ts'

/** Asks for the budget organisation by organisation, where it matters whose cost a line is. */
export const whoseIsIt = (): Question =>
  askFor(
    'plan.budget',
    undefined,
    words(
      '「経費区分別の額」に、経費と補助金を機関ごとに分けて記入してください。',
      'Please give the costs and subsidies by category, organisation by organisation.',
    ),
  )
