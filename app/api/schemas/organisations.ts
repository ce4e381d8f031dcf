import * as z from 'zod'
import { prefectureCodes } from '#consortium/prefecture.ts'
import { closingCauses } from '#consortium/register.ts'
import { idsOf } from '#consortium/words.ts'
import { evidence, wordsSchema } from './common.ts'

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
        closed: z
          .strictObject({ on: z.iso.date(), cause: z.enum(idsOf(closingCauses)), successor: z.string().optional() })
          .optional(),
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
