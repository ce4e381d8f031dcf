/** The settings of our index, as code: a change here is noticed, and the index written anew. */
import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'
import { facetNames } from '../../engine.ts'
import { termAttributeNames } from './shadow.ts'

/** Totals beyond this are told as "at least". */
export const mostCounted = 10_000

/** Words as people read them. Only who asks Meilisearch itself searches in these. */
const readable = ['name', 'kana', 'alias', 'capability', 'about']

/** Synonyms by the word they are typed by. */
export type Synonyms = Readonly<Record<string, readonly string[]>>

export const settingsWith = (synonyms: Synonyms): Settings => ({
  searchableAttributes: [...termAttributeNames, ...readable],
  displayedAttributes: ['*'],
  filterableAttributes: [
    {
      attributePatterns: ['type', 'terms', 'unread', ...facetNames],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['place', 'nameOrder', 'nameOrderNext', 'keyOrder', 'changed'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['place', 'nameOrder', 'nameOrderNext', 'keyOrder', 'changed'],
  // We sort by static rank and put the best in order on their folded text; the others are for who asks Meilisearch itself.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'place:asc'],
  synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, others]) => [word, [...others]])),
  typoTolerance: {
    enabled: true,
    // One letter off, and a code means other characters.
    disableOnAttributes: [...termAttributeNames],
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    disableOnNumbers: true,
  },
  pagination: { maxTotalHits: mostCounted + 1 },
  // More than there are municipalities.
  faceting: { maxValuesPerFacet: 2_000, sortFacetValuesBy: { '*': 'count' } },
  proximityPrecision: 'byWord',
  // From Meilisearch 1.10; without it kanji alone may be taken for Chinese.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['jpn'] }],
  searchCutoffMs: 200,
  facetSearch: false,
  prefixSearch: 'indexingTime',
})

/** Names a content: the settings and the form of the documents, without the synonyms, which can be set at any time. */
export const fingerprintOf = (settings: Settings): string =>
  createHash('sha256')
    .update(JSON.stringify([formOfDocuments, settings]))
    .digest('hex')
    .slice(0, 16)

/** To be raised when the same document would be written otherwise. */
const formOfDocuments = 1
