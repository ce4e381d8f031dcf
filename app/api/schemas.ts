/** What the API answers with, as schemas: the OpenAPI document is made from them, and tests hold every answer against them. */
import * as z from 'zod'
import { prefectureCodes } from '#consortium/prefecture.ts'

export const wordsSchema = z
  .strictObject({ ja: z.string(), en: z.string() })
  .meta({ id: 'Words', description: 'A sentence in both languages.' })

const ruleId = z.string().regex(/^[a-z0-9-]+#/)
const strength = z.enum(['hard', 'inferred', 'provisional', 'advice', 'preference'])
const overall = z.enum(['ready', 'not-ready', 'undecided'])
const evidence = z.enum(['expired', 'guessed', 'self', 'register', 'document'])

export const sourceSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('quoted'), document: z.string(), place: z.string(), quote: z.string() }),
    z.strictObject({
      kind: z.literal('noted'),
      address: z.string(),
      edition: z.string(),
      tag: z.enum(['official', 'secondary']),
      on: z.string(),
      summary: wordsSchema,
    }),
  ])
  .meta({
    id: 'Source',
    description: 'Where a rule comes from: a sentence quoted, or a summary of ours with its address.',
  })

const windowSchema = z
  .strictObject({
    state: z.enum(['open', 'closed', 'expected', 'unknown']),
    opens: z.string().optional(),
    closes: z.string().optional(),
    says: wordsSchema,
  })
  .meta({
    id: 'CallWindow',
    description: 'When the call takes applications, in Japanese time; never part of the outcome.',
  })

const witness = z.strictObject({ index: z.int().nullable(), name: z.string(), why: wordsSchema }).meta({
  id: 'Witness',
  description: 'A member (by its place in `members`) or plan entry, and why it did or did not count.',
})

const findingSchema = z
  .strictObject({
    rule: ruleId,
    strength,
    blocking: z.boolean(),
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

const programLine = {
  id: z.string(),
  name: wordsSchema,
  stage: z.enum(['request', 'proposal', 'budget', 'supplementary', 'closed', 'current']),
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

const facet = z.array(z.strictObject({ value: z.string(), count: z.int() }))

export const organisationsSchema = z
  .strictObject({
    organisations: z.array(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        kana: z.string().optional(),
        corporateNumber: z.string().optional(),
        kind: z.union([z.string(), z.array(z.string())]).nullable(),
        prefecture: z.enum(prefectureCodes).nullable(),
        municipality: z.string().optional(),
        industry: z.string().optional(),
        capability: z.string(),
        claimed: z.boolean(),
        source: z.string().optional(),
        sourceUrl: z.string().optional(),
        evidence: z.record(z.string(), evidence),
        demo: z.literal(true).optional(),
        why: z.array(wordsSchema),
      }),
    ),
    total: z.strictObject({ count: z.int(), exact: z.boolean() }),
    facets: z.strictObject({ kind: facet, prefecture: facet }),
    next: z.string().nullable(),
    complete: z.boolean(),
    note: wordsSchema.nullable(),
  })
  .meta({ id: 'Organisations', description: 'A page of the directory; demo entries are invented and marked.' })

export const errorSchema = z
  .strictObject({
    error: z.looseObject({
      kind: z.string(),
      problems: z.array(z.looseObject({ path: z.string(), message: z.string() })).optional(),
    }),
  })
  .meta({
    id: 'Error',
    description: 'What was refused. `problems` name the place, what was expected, what came, what to do.',
  })
