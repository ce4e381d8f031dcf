import type { Query } from './query/query.ts'

/** How the box was read, for the page to say and for the person to change. */
export interface Understood {
  /** Places read as filters: 広島県 in 鋳造 広島県. */
  readonly places: readonly UnderstoodPlace[]
  /** Looked for as they stand. */
  readonly phrases: readonly string[]
  /** Must not occur. */
  readonly without: readonly string[]
  readonly synonyms: readonly { readonly written: string; readonly also: readonly string[] }[]
  /** Words that hardly anything holds, beside the ones they were taken for. */
  readonly corrections: readonly { readonly written: string; readonly meant: string }[]
  /** The text with the corrections in it; `applied` where nothing was found as typed, so that this was looked for. */
  readonly didYouMean: { readonly text: string; readonly applied: boolean } | null
  /** Nothing holds the words as typed, so they were looked for one by one. */
  readonly relaxed: boolean
}

export interface UnderstoodPlace {
  readonly written: string
  /** JIS X 0401. */
  readonly prefecture: string
  /** Its name, where the word is that of a municipality. */
  readonly municipality: string | null
  /** The text without the word. */
  readonly without: string
}

/** Words looked for as they were typed: what the query says of itself. */
export const asWritten = ({ phrases, without }: Query): Understood => ({
  ...nothingUnderstood,
  phrases,
  without: without.map(({ text }) => text),
})

export const nothingUnderstood: Understood = {
  places: [],
  phrases: [],
  without: [],
  synonyms: [],
  corrections: [],
  didYouMean: null,
  relaxed: false,
}
