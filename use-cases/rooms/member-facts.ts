import type { OrganisationFacts } from '#consortium/consortium.ts'
import type { Organisation } from '../stores/organisations.ts'

/** What a consortium file says of an organisation: the facts of its entry, with its name, number and evidence beside them. */
export const memberFactsOf = ({
  name,
  corporateNumber,
  facts,
  evidence,
}: Pick<Organisation, 'name' | 'corporateNumber' | 'facts' | 'evidence'>): OrganisationFacts => ({
  ...facts,
  name,
  ...(corporateNumber ? { corporateNumber } : {}),
  evidence: evidence as OrganisationFacts['evidence'],
})
