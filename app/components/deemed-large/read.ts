/** From the fields of a question to the answer the use case takes; what cannot be read stays as it was typed. */
import { type LargeQuestion, largeQuestions } from '#consortium/deemed-large-answers.ts'
import { type Fields, readNumber, readRatio } from '../fact/read.ts'

/** What was chosen and typed, to be shown again. */
export type Typed = Readonly<Record<string, string>>

export const questionIn = (value: unknown): LargeQuestion | null =>
  largeQuestions.find((it) => it === String(value ?? '')) ?? null

/** The figures count only beside 「いる」: what was typed before another choice was made is no answer. */
export function readAnswer(fields: Fields, question: LargeQuestion): Record<string, unknown> {
  const says = text(fields, 'says')
  if (says !== 'some') return { says }

  const read = isShare(question) ? readRatio : readNumber
  const years = [0, 1, 2].map((at) => readNumber(text(fields, `years.${at}`))).filter((it) => it !== undefined)
  const known = (['top', 'total', 'from'] as const).flatMap((name) => {
    const value = read(text(fields, name))
    return value === undefined ? [] : [[name, value] as const]
  })
  return { says, ...Object.fromEntries(known), ...(years.length > 0 && { years }) }
}

export const typedIn = (fields: Fields): Typed =>
  Object.fromEntries(
    ['says', 'top', 'total', 'from', 'years.0', 'years.1', 'years.2'].map((it) => [it, text(fields, it)]),
  )

export const isShare = (question: LargeQuestion) => question === 'large' || question === 'specified'

const text = (fields: Fields, name: string) => String(fields.get(name) ?? '').trim()
