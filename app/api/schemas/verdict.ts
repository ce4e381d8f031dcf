import * as z from 'zod'
import { evidence, overall, ruleId, sourceSchema, strength, windowSchema, wordsSchema } from './common.ts'

const witness = z
  .strictObject({
    index: z.int().nullable(),
    name: z.string(),
    called: wordsSchema.optional(),
    why: wordsSchema,
  })
  .meta({
    id: 'Witness',
    description: 'A member (by its place in `members`) or plan entry, and why it did or did not count.',
  })

const findingSchema = z
  .strictObject({
    rule: ruleId,
    strength,
    blocking: z.boolean(),
    permits: z.literal(true).optional(),
    outcome: z.enum(['met', 'unmet', 'unknown', 'not-applicable']),
    says: wordsSchema,
    quote: z.string().optional(),
    noted: wordsSchema.optional(),
    source: sourceSchema,
    counted: z.array(witness),
    notCounted: z.array(witness),
    questions: z.array(z.strictObject({ path: z.string(), member: z.int().nullable(), ask: wordsSchema })),
    lacks: z.array(
      z.strictObject({
        count: z.int(),
        roles: z.array(z.string()),
        kinds: z.array(z.string()),
        designations: z.array(z.string()),
        says: wordsSchema,
      }),
    ),
    short: z.number().optional(),
    evidence: evidence.optional(),
  })
  .meta({ id: 'Finding', description: 'What one rule finds, with who counted and what would settle an unknown.' })

const moneyLine = z
  .strictObject({
    label: wordsSchema,
    cap: z.int().optional(),
    asked: z.int().optional(),
    rate: z.tuple([z.int(), z.int()]).optional(),
    payees: z.array(z.string()).optional(),
    says: wordsSchema,
    source: sourceSchema,
  })
  .meta({ id: 'MoneyLine', description: 'Whole yen; a rate is [numerator, denominator].' })

export const verdictSchema = z
  .strictObject({
    program: z.string(),
    version: z.string(),
    on: z.iso.date(),
    window: windowSchema,
    outcome: overall,
    outlook: z.strictObject({ outcome: overall, unmet: z.array(ruleId) }),
    findings: z.array(findingSchema),
    money: z.array(moneyLine),
    evidence: evidence.optional(),
  })
  .meta({ id: 'Verdict', description: 'Named by programme, version and day: the same three give the same verdict.' })
