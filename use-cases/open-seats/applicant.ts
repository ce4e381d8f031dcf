import { divisionOf } from '#consortium/industry.ts'
import type { Kind } from '#consortium/kinds.ts'
import type { Size } from '#consortium/organisation-words.ts'
import { deriveSize } from '#consortium/size-class.ts'
import type { SizeTable } from '#consortium/size-tables.ts'
import type { Words } from '#consortium/words.ts'
import { publicPart } from '../organisations/public-part.ts'
import type { Organisation } from '../stores/organisations.ts'

/** What an organiser learns of whoever applies before both agree to know each other; of the public facts of its entry, these. */
export interface Applicant {
  readonly kinds: readonly Kind[]
  /** JIS X 0401. */
  readonly prefecture: string | null
  /** Under the table of the room's edition, as far as public facts settle it. */
  readonly size: Size | null
  /** The division of its trade. */
  readonly industry: Words | null
}

export function applicantOf(entry: Organisation, table: SizeTable): Applicant {
  const { facts } = publicPart(entry)
  const { kind, prefecture, industry } = facts
  return {
    kinds: [kind ?? []].flat() as Kind[],
    prefecture: prefecture ?? null,
    size: deriveSize(facts, table).size ?? null,
    industry: (industry && divisionOf(industry)?.name) || null,
  }
}
