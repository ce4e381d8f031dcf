import { randomUUID } from 'node:crypto'
import type { SearchDocument } from '#search/document.ts'

/** A whole document with a fresh id; say only what the story is about. */
export const aDocument = (it: Partial<SearchDocument> & { name: string }): SearchDocument => ({
  id: randomUUID(),
  kana: null,
  corporateNumber: null,
  kinds: ['company'],
  prefecture: '34',
  municipality: null,
  industry: null,
  capability: '',
  claimed: false,
  hidden: false,
  sourced: true,
  ...it,
})
