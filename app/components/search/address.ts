import { type Wishes, writeWishes } from '#use-cases/searches/wishes.ts'

/** Where the directory stands with these wishes, so that a search can be sent to a colleague. */
export function searchPath(wishes: Wishes, from?: string | null): string {
  const query = new URLSearchParams(writeWishes(wishes))
  if (from) query.set('from', from)
  return query.size > 0 ? `/organisations?${query}` : '/organisations'
}
