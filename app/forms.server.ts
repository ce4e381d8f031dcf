/**
 * Forms at the door: read with the schema of the use case they end in, answered with what was typed and what is wrong with it.
 *
 * @example
 * const submission = await readForm(request, signUp.spec.input)
 * if (submission.status !== 'success') return answerForm(submission)
 * const answer = await signUp(services, who, submission.value)
 * if (!answer.ok) return refuseForm(submission, answer.refusal, request)
 */
import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type * as z from 'zod'
import type { Refusal } from '#use-cases/answer.ts'
import { turnedDown } from './answers.server.ts'
import { issueWords } from './issue-words.ts'
import { sayRefusal, statusOf } from './refusals.ts'
import { languageOf, wordsIn } from './words/words.ts'

/** `more` are values the page adds, such as an id from its address; `leave` names fields that are no input, such as buttons. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { more = {}, leave = [] }: { more?: Readonly<Record<string, string>>; leave?: Leave } = {},
) {
  const form = await request.formData()
  for (const name of typeof leave === 'function' ? leave(form) : leave) form.delete(name)
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return parseWithZod(form, { schema, error: issueWords(languageOf(request)) })
}

type Leave = readonly string[] | ((form: FormData) => readonly string[])
type Asked = Submission<unknown, string[], unknown>

/** The form again, with its errors. Passwords never travel back. */
export function answerForm(submission: Asked) {
  return data(submission.reply({ hideFields: ['password', 'newPassword'] }), { status: 400 })
}

/** The form again, with the reason it was turned down; who is not signed in is led to sign in. */
export function refuseForm(submission: Asked, refusal: Refusal, request: Request) {
  if (refusal.kind === 'not-signed-in') throw turnedDown(refusal, request)
  const language = languageOf(request)
  const fieldErrors =
    refusal.kind === 'bad-input'
      ? Object.fromEntries(
          refusal.problems.filter((it) => it.path).map((it) => [it.path, [it.says?.[language] ?? it.message]]),
        )
      : {}
  const reply = submission.reply({
    formErrors: [sayRefusal(wordsIn(language), refusal)],
    fieldErrors,
    hideFields: ['password', 'newPassword'],
  })
  return data(reply, { status: statusOf(refusal) })
}
