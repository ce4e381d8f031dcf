import type { Words } from '#consortium/words.ts'

/** An entry of the directory as it leaves by the terminal and the API: only what everyone may see. */
export interface OrganisationJson {
  readonly id: string
  readonly name: string
  readonly kana?: string
  readonly corporateNumber?: string
  /** An id of the kinds of organisation, or several; null where unknown. */
  readonly kind: string | readonly string[] | null
  /** JIS X 0401; null where unknown. */
  readonly prefecture: string | null
  readonly municipality?: string
  readonly industry?: string
  readonly capability: string
  /** Whether anybody speaks for it. */
  readonly claimed: boolean
  /** It is no more, as the register says: since when, why, and the number of what it went into. */
  readonly closed?: { readonly on: string; readonly cause: string; readonly successor?: string }
  /** Where an entry nobody speaks for comes from. */
  readonly source?: string
  readonly sourceUrl?: string
  /** How kind and place are known, e.g. `guessed`. */
  readonly evidence: Readonly<Record<string, string>>
  /** Invented, for the demonstration. */
  readonly demo?: true
  /** Why it was found, the weightiest reason first. */
  readonly why: readonly Words[]
}

/** What is read of an entry to write it; its facts and evidence already cut down to what everyone may see. */
export interface PublicEntry {
  readonly id: string
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  readonly facts: { readonly kind?: string | readonly string[] | undefined; readonly prefecture?: string | undefined }
  readonly municipalityName: string | null
  readonly industryName: string | null
  readonly capability: string
  readonly claimed: boolean
  readonly register: {
    readonly closed: { readonly on: string; readonly cause: string; readonly successor: string | null } | null
  } | null
  readonly source: string | null
  readonly sourceUrl: string | null
  readonly evidence: Readonly<Record<string, string>>
  readonly demo: boolean
}

export const organisationJson = (entry: PublicEntry, why: readonly Words[]): OrganisationJson => ({
  id: entry.id,
  name: entry.name,
  ...(entry.kana === null ? {} : { kana: entry.kana }),
  ...(entry.corporateNumber === null ? {} : { corporateNumber: entry.corporateNumber }),
  kind: entry.facts.kind ?? null,
  prefecture: entry.facts.prefecture ?? null,
  ...(entry.municipalityName === null ? {} : { municipality: entry.municipalityName }),
  ...(entry.industryName === null ? {} : { industry: entry.industryName }),
  capability: entry.capability,
  claimed: entry.claimed,
  ...closedIn(entry),
  ...(entry.source === null ? {} : { source: entry.source }),
  ...(entry.sourceUrl === null ? {} : { sourceUrl: entry.sourceUrl }),
  evidence: entry.evidence,
  ...(entry.demo ? { demo: true as const } : {}),
  why,
})

function closedIn({ register }: PublicEntry): Pick<OrganisationJson, 'closed'> {
  if (!register?.closed) return {}
  const { on, cause, successor } = register.closed
  return { closed: { on, cause, ...(successor === null ? {} : { successor }) } }
}
