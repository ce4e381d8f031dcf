import type { Closing } from '#consortium/register.ts'
import type { FoundOrganisation } from '#use-cases/organisations/search-organisations.ts'

/** What a card shows of an organisation: no more of it travels while somebody types. */
export interface OrganisationCard extends Pick<FoundOrganisation, 'why' | 'highlights'> {
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly kana: string | null
    readonly capability: string
    readonly facts: { readonly kind?: unknown; readonly prefecture?: string | undefined }
    readonly municipalityName: string | null
    readonly demo: boolean
    readonly claimed: boolean
    readonly register: { readonly closed: Closing | null } | null
  }
}

export function cardOf({ organisation, why, highlights }: FoundOrganisation): OrganisationCard {
  const { id, name, kana, capability, facts, municipalityName, demo, claimed, register } = organisation
  return {
    organisation: {
      ...{ id, name, kana, capability, municipalityName, demo, claimed },
      facts: { kind: facts.kind, prefecture: facts.prefecture },
      register: register && { closed: register.closed },
    },
    why,
    highlights,
  }
}
