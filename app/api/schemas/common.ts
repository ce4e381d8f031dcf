/** What several answers hold. */
import * as z from 'zod'

export const wordsSchema = z
  .strictObject({ ja: z.string(), en: z.string() })
  .meta({ id: 'Words', description: 'A sentence in both languages.' })

export const ruleId = z.string().regex(/^[a-z0-9-]+#/)
export const strength = z.enum(['hard', 'inferred', 'provisional', 'advice', 'preference'])
export const evidence = z.enum(['expired', 'guessed', 'self', 'register', 'document'])

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

export const windowSchema = z
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

export const overall = z.enum(['ready', 'not-ready', 'undecided'])

/** What lists say of an edition besides its name. */
export const programLine = {
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

/** Rows of a directory in CSV that could not be read, and were left out. */
export const skippedRows = z.array(
  z.strictObject({
    row: z.int().nullable(),
    column: z.string().nullable(),
    came: z.string(),
    says: wordsSchema,
  }),
)

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
