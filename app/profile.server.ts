import type * as z from 'zod'
import { withoutKept } from '#use-cases/organisations/kept.ts'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import { keepUntouched } from './components/profile/merge.ts'
import type { Errors } from './components/profile/profile-form.tsx'
import { type Draft, emptyDraft, readDraft } from './components/profile/read.ts'
import { issueWords } from './issue-words.ts'
import { languageOf, wordsIn } from './words/words.ts'

/** What a profile form comes back with when it was not taken: all that was typed, and what is wrong with it. */
export interface NotTaken {
  readonly draft: Draft
  readonly errors: { readonly form: readonly string[]; readonly fields: Errors }
}

/**
 * Reads the profile form with the schema of the use case it ends in.
 *
 * @param more what the page adds: the organisation's id, the version that was read
 */
export const readProfile = <Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  request: Request,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const draft = readDraft(form)
  const base = draftIn(form.get('base'))
  return parseDraft(base ? keepUntouched(draft, base) : draft, schema, request, more)
}

/** The same for an entry that is put together already. */
export function parseDraft<Schema extends z.ZodType>(
  draft: Draft,
  schema: Schema,
  request: Request,
  more: Readonly<Record<string, unknown>>,
): { ok: true; draft: Draft; input: z.output<Schema> } | ({ ok: false } & NotTaken) {
  const language = languageOf(request)
  const words = wordsIn(language)
  const parsed = schema.safeParse({ ...draft, ...more }, { error: issueWords(language) })
  if (parsed.success) return { ok: true, draft, input: parsed.data }

  const fields: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.')
    const expected = words.profile.expected[path as keyof typeof words.profile.expected]
    fields[path] = [...(fields[path] ?? []), expected ?? issue.message]
  }
  return { ok: false, draft, errors: { form: [], fields } }
}

/** A version that travelled through the form. Its values are judged by the schema of the use case, like anything typed. */
export function draftIn(text: unknown): Draft | null {
  if (typeof text !== 'string') return null
  try {
    const it: unknown = JSON.parse(text)
    return typeof it === 'object' && it !== null && 'facts' in it && typeof it.facts === 'object' && it.facts !== null
      ? { ...emptyDraft, ...it, facts: it.facts as Draft['facts'] }
      : null
  } catch {
    return null
  }
}

/** The entry as the form holds it. */
export const draftOf = ({ name, kana, corporateNumber, capability, domain, facts }: Organisation): Draft => ({
  name,
  kana,
  corporateNumber,
  capability,
  domain,
  facts: withoutKept(facts),
})
