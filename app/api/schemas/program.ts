import * as z from 'zod'
import { programLine, ruleId, sourceSchema, strength, wordsSchema } from './common.ts'

const line = { id: z.string(), name: wordsSchema, ...programLine }

export const programsSchema = z
  .strictObject({ programs: z.array(z.strictObject(line)) })
  .meta({ id: 'Programs', description: 'Every programme edition.' })

export const programSchema = z
  .strictObject({
    ...line,
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
