import type { Fact } from '#consortium/facts/fact.ts'
import type { Organisation } from '../stores/organisations.ts'
import { profileFacts } from './profile.ts'

/** The facts of an entry, and how they are known, that everyone may see by the fact list. */
export const publicPart = ({ facts, evidence }: Organisation): Pick<Organisation, 'facts' | 'evidence'> => ({
  facts: onlyPublic(facts),
  evidence: onlyPublic(evidence),
})

const onlyPublic = <T extends object>(them: T): T =>
  Object.fromEntries(
    Object.entries(them).filter(
      ([key]) => (profileFacts as Readonly<Record<string, Fact | undefined>>)[key]?.seenBy === 'everyone',
    ),
  ) as T
