import type { Evidence } from '#consortium/facts/fact.ts'
import { withoutKept } from '../organisations/kept.ts'
import type { Organisation, OrganisationContent, StoredFacts } from '../stores/organisations.ts'

/** What a person can change of an entry, without what stands around it. */
export const contentOf = (it: OrganisationContent): OrganisationContent => ({
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

/**
 * An entry with what it does not know taken from another; its own word stands. What the other keeps to itself stays with the other:
 * whoever joins them may be mistaken, and it is not theirs to hand on.
 */
export function filledFrom(stays: Organisation, other: Organisation): OrganisationContent {
  const missing = Object.keys(withoutKept(other.facts)).filter(
    (key) => stays.facts[key as keyof StoredFacts] === undefined,
  )
  const only = <T>(them: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(them).filter(([key]) => missing.includes(key)))
  return {
    name: stays.name,
    kana: stays.kana ?? other.kana,
    corporateNumber: stays.corporateNumber ?? other.corporateNumber,
    facts: { ...stays.facts, ...(only(other.facts as Readonly<Record<string, unknown>>) as StoredFacts) },
    evidence: { ...stays.evidence, ...only<Evidence>(other.evidence) },
    capability: stays.capability || other.capability,
    municipalityName: stays.municipalityName ?? other.municipalityName,
    industryName: stays.industryName ?? other.industryName,
    domain: stays.domain ?? other.domain,
  }
}
