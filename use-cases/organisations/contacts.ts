import * as z from 'zod'
import { type Read, readPostalCode, readReading, readTelephone } from '#consortium/contacts.ts'
import { prefecture } from '#consortium/facts/values.ts'
import { email, line, notRead, personName } from '../inputs.ts'

/** Typed as people type it, kept in one way; what cannot be read says so itself. */
const read = (reader: (typed: string) => Read) =>
  z
    .string()
    .max(100)
    .transform((typed, context) => {
      const it = reader(typed)
      return it.ok ? it.value : notRead(context, it.says, typed)
    })
    .optional()

/** Each may be left out: unknown, or none of anybody's business. */
export const contacts = z.strictObject({
  representativeTitle: line(60).optional(),
  representativeName: personName.optional(),
  representativeReading: read(readReading),
  postalCode: read(readPostalCode),
  prefecture: prefecture.optional(),
  street: line(200).optional(),
  department: line(100).optional(),
  contactName: personName.optional(),
  contactReading: read(readReading),
  telephone: read(readTelephone),
  mail: email.optional(),
})
