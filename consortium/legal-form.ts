import type { OrganisationFacts } from './consortium.ts'
import type { Kind } from './kinds.ts'
import { type LegalForm, legalForms } from './organisation-words.ts'
import { idsOf } from './words.ts'

// What the kind alone settles (facts.md 2.2: default from kind). Firms of the trades are taken for companies unless they
// say otherwise; a kind that is not here may have any form.
const formsOfKind: Partial<Readonly<Record<Kind, readonly LegalForm[]>>> = {
  company: ['company'],
  'it-vendor': ['company'],
  'tech-venture': ['company'],
  consultant: ['company'],
  'hr-firm': ['company'],
  'service-sme': ['company'],
  'candidate-firm': ['company'],
  university: ['public', 'school-corp'],
  kosen: ['public', 'school-corp'],
  kosetsushi: ['public'],
  'national-lab': ['public'],
  municipality: ['public'],
  'meti-bureau': ['public'],
  'regional-fi': ['company', 'kumiai', 'public'],
  chamber: ['chamber'],
  shokokai: ['shokokai'],
  'shopping-street': ['kumiai'],
  'coop-association': ['kumiai'],
  'ippan-shadan': ['shadan'],
  'ippan-zaidan': ['zaidan'],
  npo: ['npo'],
  'medical-corp': ['medical-corp'],
  'welfare-corp': ['welfare-corp'],
  'school-corp': ['school-corp'],
}

/** The legal forms an organisation may have: the one it gives, else what its kinds leave open. Never empty. */
export function possibleForms({
  legalForm,
  kind,
}: Pick<OrganisationFacts, 'legalForm' | 'kind'>): readonly LegalForm[] {
  if (legalForm !== undefined) return [legalForm]

  const all = idsOf(legalForms)
  const perKind = [kind ?? []].flat().map((one) => formsOfKind[one] ?? all)
  const shared = all.filter((form) => perKind.every((forms) => forms.includes(form)))
  // Kinds that share no form (a kosetsushi that is also a chamber) leave open whatever either may be.
  return shared.length > 0 ? shared : all.filter((form) => perKind.some((forms) => forms.includes(form)))
}
