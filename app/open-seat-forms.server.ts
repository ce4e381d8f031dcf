/** The forms about open seats: what they send, and what they are answered with. */
import { data } from '@remix-run/node'
import type * as z from 'zod'
import type { Role } from '#consortium/roles.ts'
import type { Refusal } from '#use-cases/answer.ts'
import type { OpenSeatTold, OpenSeatTyped } from './components/open-seat/told.ts'
import { issueWords } from './issue-words.ts'
import { sayRefusal, statusOf } from './refusals.ts'
import { languageOf, wordsIn } from './words/words.ts'

const textIn = (form: FormData, name: string) => String(form.get(name) ?? '')
const textsIn = (form: FormData, name: string) => form.getAll(name).map((it) => String(it).trim())

/** What stands in the form of an open seat; questions left empty are none. */
export const typedIn = (form: FormData): OpenSeatTyped => ({
  roles: form.getAll('roles').map(String) as Role[],
  prefecture: textIn(form, 'prefecture'),
  text: textIn(form, 'text'),
  questions: textsIn(form, 'questions').filter(Boolean),
  until: textIn(form, 'until'),
  blind: textIn(form, 'names') === 'blind',
  rule: textIn(form, 'rule'),
})

/** The same as the use cases take it. */
export const contentIn = (form: FormData) => {
  const { prefecture, rule, ...typed } = typedIn(form)
  return { ...typed, ...(prefecture && { prefecture }), ...(rule && { rule }), evenSo: isEvenSo(form) }
}

type More = Pick<OpenSeatTold, 'of' | 'typed' | 'said'>

/** What was warned of was read, and it is meant. */
export const isEvenSo = (form: FormData): boolean => textIn(form, 'evenSo') === 'on'

/** Each answer with the question it was typed below. */
export const answersIn = (form: FormData) => {
  const answers = textsIn(form, 'answer')
  return textsIn(form, 'question').map((question, at) => ({ question, answer: answers[at] ?? '' }))
}

/**
 * Reads what a form sent with the schema of the use case it ends in, so that each field says in the reader's language what it expects.
 *
 * @returns the input, or how to answer the form
 */
export function readOpenSeatForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  sent: unknown,
  more: More = {},
) {
  const parsed = schema.safeParse(sent, { error: issueWords(languageOf(request)) })
  if (parsed.success) return { ok: true as const, value: sent as z.input<Schema> }
  const fields = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [fieldOf(path.join('.')), message]))
  const told: OpenSeatTold = { errors: [wordsIn(languageOf(request)).refusals.badInput], fields, ...more }
  return { ok: false as const, told: data(told, { status: 400 }) }
}

/** A refusal as a form says it: beside its field where it names one. */
export function tellRefusal(request: Request, refusal: Refusal, more: More = {}) {
  const language = languageOf(request)
  const words = wordsIn(language)
  const problems = refusal.kind === 'bad-input' ? refusal.problems : []
  // Several warnings stand together.
  const fields: Record<string, string> = {}
  for (const { path, says, message } of problems) {
    const said = says?.[language] ?? message
    const field = fieldOf(path)
    fields[field] = fields[field] ? words.written.withMore(fields[field], said) : said
  }
  // A warning stands far below on a long form: it is said at its top as well.
  const told: OpenSeatTold = { errors: [fields.evenSo ?? sayRefusal(words, refusal)], fields, ...more }
  return data(told, { status: statusOf(refusal) })
}

/** `answers.1.answer` and `answers[1].answer` are the field `answers.1`; everything else the field before the first point. */
const fieldOf = (path: string): string => {
  const plain = path.replaceAll(/\[(\d+)\]/g, '.$1')
  return /^(answers|questions)\.\d+/.exec(plain)?.[0] ?? (plain.split('.')[0] || plain)
}

export const toldDone = (done: string, of?: string): OpenSeatTold => ({ errors: [], fields: {}, done, of })
