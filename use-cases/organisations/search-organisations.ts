import * as z from 'zod'
import { divisions } from '#consortium/industry-groups.ts'
import { kinds } from '#consortium/kinds.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { idsOf } from '#consortium/words.ts'
import { facetNames, type SearchHit, type SearchResult, sorts } from '#search/engine.ts'
import { done } from '../answer.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import { publicPart } from './public-part.ts'

/** An entry as everyone may see it, and why it was found. */
export interface FoundOrganisation extends Pick<SearchHit, 'why' | 'highlights'> {
  readonly organisation: Omit<Organisation, 'hidden'>
}

export interface FoundOrganisations extends Omit<SearchResult, 'hits'> {
  readonly organisations: readonly FoundOrganisation[]
}

const prefecture = z
  .string()
  .max(20)
  .describe('JIS X 0401 code (34) or name (広島県, 広島, hiroshima)')
  .transform((asked, context) => {
    const found = findPrefecture(asked)
    if (found) return found.code
    context.addIssue(
      `都道府県が見つかりません。コード（01〜47）か名称で指定してください。 / Expected a prefecture by code (01 to 47) or name, got "${asked}".`,
    )
    return z.NEVER
  })

export const searchOrganisationsInput = z.strictObject({
  text: z.string().max(200).default('').describe('Words as typed: name, reading, place, what they do; empty finds all'),
  kinds: z
    .array(z.enum(idsOf(kinds)))
    .max(50)
    .default([])
    .describe('Any of these kinds'),
  prefectures: z.array(prefecture).max(47).default([]).describe('In any of these prefectures'),
  municipalities: z
    .array(z.string().regex(/^\d{5}$/))
    .max(100)
    .default([])
    .describe('In any of these municipalities, JIS X 0402 without its check digit'),
  industries: z
    .array(z.enum(divisions.map(([letter]) => letter)))
    .max(20)
    .default([])
    .describe('In any of these divisions of JSIC, by letter'),
  facets: z.array(z.enum(facetNames)).max(facetNames.length).default(['kind', 'prefecture']).describe('What to count'),
  sort: z.enum(sorts).default('best').describe('Best match first, by reading, or last changed first'),
  verbatim: z.boolean().default(false).describe('Just the words as typed: nothing corrected, no synonyms'),
  limit: z.int().min(1).max(100).default(20).describe('Entries a page'),
  cursor: z
    .string()
    .regex(/^p[\w-]{1,600}$/)
    .optional()
    .describe('`next` of the page before'),
})

/** Looks through the directory. Anyone may; hidden entries never appear, and of each only what everyone may see. */
export const searchOrganisations = useCase({
  name: 'search-organisations',
  input: searchOrganisationsInput,
  run: async (services, _who, { kinds, prefectures, municipalities, industries, ...asked }) => {
    const { hits, ...result } = await services.stores.search.search({
      ...asked,
      filters: { kind: kinds, prefecture: prefectures, municipality: municipalities, industry: industries },
    })
    const entries = await services.stores.organisations.findMany(hits.map(({ id }) => id))
    const organisations = hits.flatMap(({ id, why, highlights }): FoundOrganisation[] => {
      const entry = entries.find((it) => it.id === id)
      if (!entry || entry.hidden) return []
      const { hidden: _hidden, ...shown } = entry
      return [{ organisation: { ...shown, ...publicPart(entry) }, why, highlights }]
    })
    return done<FoundOrganisations>({ ...result, organisations })
  },
})
