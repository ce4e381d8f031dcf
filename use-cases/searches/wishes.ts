import { divisions } from '#consortium/industry-groups.ts'
import { type Kind, kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { type Filters, type SearchQuery, type Sort, sorts } from '#search/engine.ts'
import type { DocumentType } from '#search/key.ts'

/** What the page of searches lists; open seats have a page of their own. */
export const wishedTypes = ['organisation', 'programme'] as const satisfies readonly DocumentType[]
export type WishedType = (typeof wishedTypes)[number]

/** What somebody looks for, as an address says it, so that a search can be kept and sent to a colleague. */
export interface Wishes {
  readonly text: string
  readonly type: WishedType
  /** Ids of organisation kinds. */
  readonly kinds: readonly string[]
  /** JIS X 0401. */
  readonly prefectures: readonly string[]
  /** JIS X 0402 without its check digit. */
  readonly municipalities: readonly string[]
  /** JSIC division letters. */
  readonly industries: readonly string[]
  readonly sort: Sort
  /** Just the words as typed. */
  readonly verbatim: boolean
}

export const noWishes: Wishes = {
  text: '',
  type: 'organisation',
  kinds: [],
  prefectures: [],
  municipalities: [],
  industries: [],
  sort: 'best',
  verbatim: false,
}

/** The lists of filters, each with the name it has in an address. */
export const wishLists = {
  kinds: 'kind',
  prefectures: 'prefecture',
  municipalities: 'municipality',
  industries: 'industry',
} as const satisfies Partial<Record<keyof Wishes, string>>
export type WishList = keyof typeof wishLists
export const wishListIds = Object.keys(wishLists) as WishList[]

/** Characters of a text that are looked at; the rest of a longer one is left out. */
const longestText = 200

const isKnown: Readonly<Record<WishList, (value: string) => boolean>> = {
  kinds: (it) => Object.hasOwn(kinds, it),
  prefectures: (it) => prefectures.some(({ code }) => code === it),
  municipalities: (it) => /^\d{5}$/.test(it),
  industries: (it) => divisions.some(([letter]) => letter === it),
}

/** Unknown values in an address are left out: an old link still shows something. */
export function wishesIn(query: URLSearchParams): Wishes {
  const type = wishedTypes.find((it) => it === query.get('type')) ?? noWishes.type
  const list = (it: WishList) => [...new Set(query.getAll(wishLists[it]))].filter(isKnown[it])
  const text = (query.get('q') ?? '').slice(0, longestText).trim()
  return {
    text,
    type,
    ...(type === 'organisation'
      ? {
          kinds: list('kinds'),
          prefectures: list('prefectures'),
          municipalities: list('municipalities'),
          industries: list('industries'),
        }
      : noFilters),
    sort: sorts.find((it) => it === query.get('sort')) ?? noWishes.sort,
    verbatim: text !== '' && query.get('verbatim') === '1',
  }
}

/** The part of an address behind `?`; the same wishes, the same text. Empty where nothing is wished. */
export function writeWishes(wishes: Wishes): string {
  const query = new URLSearchParams()
  if (wishes.text) query.set('q', wishes.text)
  if (wishes.type !== noWishes.type) query.set('type', wishes.type)
  for (const list of wishListIds) for (const it of [...wishes[list]].sort()) query.append(wishLists[list], it)
  if (wishes.sort !== noWishes.sort) query.set('sort', wishes.sort)
  if (wishes.verbatim) query.set('verbatim', '1')
  return query.toString()
}

const noFilters = { kinds: [], prefectures: [], municipalities: [], industries: [] } as const

export const withoutFilters = (wishes: Wishes): Wishes => ({ ...wishes, ...noFilters })
export const isFiltered = (wishes: Wishes): boolean => wishListIds.some((list) => wishes[list].length > 0)

/** As the engine is asked. */
export const queryOf = ({ text, type, sort, verbatim, ...lists }: Wishes): SearchQuery => ({
  text,
  types: [type],
  filters: filtersOf(lists),
  sort,
  verbatim,
})

const filtersOf = (lists: Pick<Wishes, WishList>): Filters => ({
  kind: lists.kinds,
  prefecture: lists.prefectures,
  municipality: lists.municipalities,
  industry: lists.industries,
})

/** As `search-organisations` is asked; the lists hold known values alone. */
export const asOrganisations = ({ type: _type, ...wishes }: Wishes) => ({
  ...wishes,
  kinds: wishes.kinds as Kind[],
  prefectures: [...wishes.prefectures],
  municipalities: [...wishes.municipalities],
  industries: wishes.industries as (typeof divisions)[number][0][],
})
