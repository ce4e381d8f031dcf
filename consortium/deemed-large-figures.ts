import type { LargeAnswers } from './deemed-large-answers.ts'
import { compareRatios } from './ratio.ts'
import { type Words, words } from './words.ts'

/** What is wrong with the figures of an answer, and in which field. */
export interface FigureProblem {
  readonly field: 'top' | 'total' | 'from' | 'years'
  readonly says: Words
}

/** Whether answers 「いる」 carry the figures they need, and whether these fit together; undefined where nothing is wrong. */
export function figureProblem({
  large,
  specified,
  officersFromLarge,
  income,
}: LargeAnswers): FigureProblem | undefined {
  return shareProblem(large) ?? shareProblem(specified) ?? officerProblem(officersFromLarge) ?? incomeProblem(income)
}

function shareProblem(answer: LargeAnswers['large']): FigureProblem | undefined {
  if (answer?.says !== 'some') return undefined

  const { top, total } = answer
  if (top === undefined || top[0] <= 0 || compareRatios(top, [1, 1]) > 0)
    return {
      field: 'top',
      says: words(
        '最も多く持つ1社の割合を、0%より大きく100%までの数で入れてください。',
        'State the share of the largest holder: more than 0, at most 100 percent.',
      ),
    }
  if (total !== undefined && (compareRatios(total, top) < 0 || compareRatios(total, [1, 1]) > 0))
    return {
      field: 'total',
      says: words(
        '合計は、最も多く持つ1社の割合以上、100%までの数で入れてください。',
        'The sum is at least the share of the largest holder, and at most 100 percent.',
      ),
    }
  return undefined
}

function officerProblem(answer: LargeAnswers['officersFromLarge']): FigureProblem | undefined {
  if (answer?.says !== 'some') return undefined

  const { total, from } = answer
  if (total === undefined || total < 1)
    return {
      field: 'total',
      says: words('役員の総数を、1人以上で入れてください。', 'State how many officers there are.'),
    }
  if (from === undefined || from < 1 || from > total)
    return {
      field: 'from',
      says: words(`兼ねている人数を、1人から${total}人までで入れてください。`, `State from 1 to ${total} of them.`),
    }
  return undefined
}

function incomeProblem(answer: LargeAnswers['income']): FigureProblem | undefined {
  if (answer?.says !== 'some' || answer.years) return undefined
  return {
    field: 'years',
    says: words('直近の年度から順に、課税所得の額を入れてください。', 'State taxable income, the latest year first.'),
  }
}
