import type * as z from 'zod'
import type { Organisation } from '#use-cases/stores/organisations.ts'
import { type Conflict, merged } from './components/profile/merge.ts'
import { type Draft, emptyDraft } from './components/profile/read.ts'
import { draftIn, draftOf, parseDraft } from './profile.server.ts'

/** What the screen needs to lay two versions side by side. */
export function readConflict(form: FormData, mine: Draft, current: unknown): Conflict {
  const newest = current as Organisation
  const theirs = draftOf(newest)
  // Without what both began from, each of my fields counts as changed.
  return { version: newest.version, mine, theirs, base: draftIn(form.get('base')) ?? theirs }
}

/** Reads the choice made between two versions, as `readProfile` reads a form. */
export function readMerge<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  request: Request,
  more: Readonly<Record<string, unknown>>,
) {
  const mine = draftIn(form.get('mine')) ?? emptyDraft
  const theirs = draftIn(form.get('theirs')) ?? mine
  const draft = merged({ mine, theirs }, (path) => (form.get(`keep.${path}`) === 'mine' ? 'mine' : 'theirs'))
  return parseDraft(draft, schema, request, more)
}
