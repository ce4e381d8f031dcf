import * as z from 'zod'
import { ruleId, sourceSchema, strength, windowSchema, wordsSchema } from './common.ts'

const programLine = {
  id: z.string(),
  name: wordsSchema,
  stage: z.enum([
    'request',
    'proposal',
    'budget',
    'supplementary',
    'reserve',
    'past',
    'not-stated',
    'closed',
    'current',
  ]),
  consortium: z.enum(['required', 'optional', 'partner required', 'none']),
  window: windowSchema,
}

export const programsSchema = z
  .strictObject({ programs: z.array(z.strictObject(programLine)) })
  .meta({ id: 'Programs', description: 'Every programme edition.' })

export const programSchema = z
  .strictObject({
    ...programLine,
    version: z.string(),
    about: wordsSchema,
    asOf: wordsSchema,
    sizeTable: z.string(),
    roles: z.array(z.looseObject({ role: z.string(), called: wordsSchema, does: wordsSchema, member: z.boolean() })),
    rules: z.array(
      z.strictObject({
        id: ruleId,
        shape: z.string(),
        strength,
        title: wordsSchema,
        says: wordsSchema,
        quote: z.string().optional(),
        noted: wordsSchema.optional(),
        source: sourceSchema,
      }),
    ),
    money: z.array(z.looseObject({ term: z.string() })),
    reads: z.array(z.string()),
  })
  .meta({ id: 'Program', description: 'One edition, every rule with its source.' })
