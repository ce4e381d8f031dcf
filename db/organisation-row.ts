import { getTableColumns, sql } from 'drizzle-orm'
import type { Evidence } from '#consortium/facts/fact.ts'
import type {
  NewOrganisation,
  Organisation,
  OrganisationContent,
  RegisterState,
  StoredFacts,
} from '#use-cases/stores/organisations.ts'
import { organisations } from './schema/organisations.ts'

/** What is read of an entry: its row, and whether anybody speaks for it. */
export const entry = {
  ...getTableColumns(organisations),
  claimed: sql<boolean>`exists (select 1 from people where people.organisation_id = organisations.id)`,
}

type Row = typeof organisations.$inferSelect & { readonly claimed: boolean }

export const organisationOf = (row: Row): Organisation => ({
  id: row.id,
  corporateNumber: row.corporateNumber,
  name: row.name,
  kana: row.kana,
  facts: row.facts as StoredFacts,
  evidence: row.evidence as Record<string, Evidence>,
  capability: row.capability,
  municipalityName: row.municipalityName,
  industryName: row.industryName,
  domain: row.domain,
  source: row.source,
  sourceUrl: row.sourceUrl,
  demo: row.demo,
  hidden: row.hiddenAt !== null || row.registerHides || row.mergedInto !== null,
  mergedInto: row.mergedInto,
  register: registerOf(row),
  version: row.version,
  claimed: row.claimed,
})

const registerOf = (row: Row): RegisterState | null =>
  row.registerUpdatedOn === null
    ? null
    : {
        updatedOn: row.registerUpdatedOn,
        address: row.registerAddress,
        closed:
          row.closedOn !== null && row.closedCause !== null
            ? { on: row.closedOn, cause: row.closedCause, successor: row.successorNumber }
            : null,
      }

/** The columns a person or an import can change. */
export const contentColumns = (it: OrganisationContent) => ({
  corporateNumber: it.corporateNumber,
  name: it.name,
  kana: it.kana,
  facts: { ...it.facts },
  evidence: { ...it.evidence },
  capability: it.capability,
  municipalityName: it.municipalityName,
  industryName: it.industryName,
  domain: it.domain,
})

export const newColumns = (it: NewOrganisation) => ({
  ...contentColumns(it),
  source: it.source,
  sourceUrl: it.sourceUrl,
  importKey: it.importKey ?? null,
  demo: it.demo,
})
