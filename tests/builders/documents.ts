import { randomUUID } from 'node:crypto'
import type { SearchDocument } from '#search/document.ts'

/** A whole document of an organisation with a fresh id; say only what the story is about. */
export const aDocument = (it: Partial<SearchDocument> & { name: string }): SearchDocument => ({
  type: 'organisation',
  id: randomUUID(),
  kana: null,
  aliases: [],
  corporateNumber: null,
  kinds: ['company'],
  prefecture: '34',
  municipality: null,
  municipalityCode: null,
  industry: null,
  division: null,
  stage: null,
  capability: '',
  about: '',
  claimed: false,
  hidden: false,
  sourced: true,
  changedAt: null,
  ...it,
})

/** A whole document of an edition. */
export const aProgramme = (it: Partial<SearchDocument> & { name: string }): SearchDocument =>
  aDocument({ type: 'programme', id: `edition-${randomUUID()}`, kinds: [], prefecture: null, stage: 'current', ...it })
