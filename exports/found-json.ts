import type { Words } from '#consortium/words.ts'
import { type OrganisationJson, organisationJson, type PublicEntry } from './organisation-json.ts'

type Facets = Readonly<Record<'kind' | 'prefecture', readonly FacetCount[]>>

interface FacetCount {
  readonly value: string
  readonly count: number
}

/** A page of the directory as it leaves by the terminal and the API. */
export interface FoundJson {
  readonly organisations: readonly OrganisationJson[]
  readonly total: { readonly count: number; readonly exact: boolean }
  readonly facets: Facets
  /** Ask for the next page with it; null on the last. */
  readonly next: string | null
  /** False where time was up and this is the best so far. */
  readonly complete: boolean
  readonly note: Words | null
}

export const foundJson = ({
  organisations,
  total,
  facets,
  next,
  complete,
  note,
}: Omit<FoundJson, 'organisations' | 'facets'> & {
  readonly organisations: readonly { readonly organisation: PublicEntry; readonly why: readonly Words[] }[]
  readonly facets: { readonly [facet in keyof Facets]?: { readonly counts: readonly FacetCount[] } }
}): FoundJson => ({
  organisations: organisations.map(({ organisation, why }) => organisationJson(organisation, why)),
  total,
  facets: { kind: facets.kind?.counts ?? [], prefecture: facets.prefecture?.counts ?? [] },
  next,
  complete,
  note,
})
