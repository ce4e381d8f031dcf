import type { Contacts } from '#consortium/contacts.ts'

/** The fields in the order of an application form. */
export const contactGroups = [
  ['representative', ['representativeTitle', 'representativeName', 'representativeReading']],
  ['address', ['postalCode', 'prefecture', 'street']],
  ['contact', ['department', 'contactName', 'contactReading', 'telephone', 'mail']],
] as const satisfies readonly (readonly [string, readonly (keyof Contacts)[]])[]
