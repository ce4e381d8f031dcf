import { type Evidence, evidenceLevels } from '#consortium/facts/fact.ts'
import type { ImportedOrganisation } from '#imports/organisation-row.ts'
import { sameValue } from '../organisations/profile.ts'
import type { NewOrganisation, Organisation, OrganisationContent, StoredFacts } from '../stores/organisations.ts'

/** A row as a new, unclaimed entry. */
export const newEntryOf = (it: ImportedOrganisation): NewOrganisation => ({
  ...contentOf(it),
  source: it.source,
  sourceUrl: it.sourceUrl,
  importKey: it.importKey,
  demo: false,
})

/**
 * An entry with what a row adds. A blank cell takes nothing away, and a guess does not replace what is known better.
 *
 * @returns null where the row says nothing new
 */
export function mergeImported(before: Organisation, row: ImportedOrganisation): OrganisationContent | null {
  const told = Object.entries(row.facts).filter(([key]) => {
    const [old, now] = [before.evidence[key], row.evidence[key as keyof typeof row.evidence]]
    return !old || !now || weight(now) >= weight(old)
  })
  const keys = told.map(([key]) => key)
  const after: OrganisationContent = {
    name: row.name,
    kana: row.kana ?? before.kana,
    corporateNumber: before.corporateNumber,
    facts: { ...before.facts, ...Object.fromEntries(told) } as StoredFacts,
    evidence: {
      ...before.evidence,
      ...Object.fromEntries(Object.entries(row.evidence).filter(([key]) => keys.includes(key))),
    },
    capability: row.capability || before.capability,
    municipalityName: row.municipalityName ?? before.municipalityName,
    industryName: row.industryName ?? before.industryName,
    domain: row.domain ?? before.domain,
  }
  const same = (Object.keys(after) as (keyof OrganisationContent)[]).every((key) => sameValue(before[key], after[key]))
  return same ? null : after
}

const contentOf = (it: ImportedOrganisation): OrganisationContent => ({
  name: it.name,
  kana: it.kana,
  corporateNumber: it.corporateNumber,
  facts: it.facts,
  evidence: it.evidence,
  capability: it.capability,
  municipalityName: it.municipalityName,
  industryName: it.industryName,
  domain: it.domain,
})

const weight = (evidence: Evidence) => evidenceLevels.indexOf(evidence)
