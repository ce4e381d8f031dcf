/** What an organisation keeps to itself, apart from the facts of its entry: forms, rooms and lists work with the rest. */
import { keptFacts } from '#consortium/facts/large.ts'
import type { OrganisationContent, StoredFacts } from '../stores/organisations.ts'

export type KeptFacts = Pick<StoredFacts, keyof typeof keptFacts>

const isKept = (name: string) => name in keptFacts

/** Facts, or how they are known, without those that are kept. */
export const withoutKept = <Named extends object>(them: Named): Omit<Named, keyof typeof keptFacts> =>
  Object.fromEntries(Object.entries(them).filter(([name]) => !isKept(name))) as Omit<Named, keyof typeof keptFacts>

export const onlyKept = (facts: StoredFacts): KeptFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => isKept(name)))

/** The entry as a form holds it: what is kept is never in a form. */
export const contentWithoutKept = ({ facts, evidence, ...rest }: OrganisationContent) => ({
  ...rest,
  facts: withoutKept(facts),
  evidence: withoutKept(evidence),
})
