/** Where the directory stands with these wishes, so that a search can be sent to a colleague. */
export interface Wishes {
  readonly text: string
  readonly kinds: readonly string[]
  readonly prefectures: readonly string[]
}

export function directoryPath({ text, kinds, prefectures }: Wishes, from?: string | null): string {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  for (const it of kinds) query.append('kind', it)
  for (const it of prefectures) query.append('prefecture', it)
  if (from) query.set('from', from)
  return query.size > 0 ? `/organisations?${query}` : '/organisations'
}
