import { type Words, words } from '#consortium/words.ts'

/** What is wrong with one row, or with the whole file: where, what came, what was expected and what to do. */
export interface ImportFinding {
  /** As a spreadsheet numbers them: the header is row 1. Null for the whole file. */
  readonly row: number | null
  /** Null where it is not about one column. */
  readonly column: string | null
  readonly came: string
  readonly says: Words
}

export const finding = (
  row: number | null,
  column: string | null,
  came: string,
  ja: string,
  en: string,
): ImportFinding => ({
  row,
  column,
  came,
  says: words(ja, en),
})
