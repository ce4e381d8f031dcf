import * as z from 'zod'
import { prefectureCodes } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { idsOf } from '#consortium/words.ts'
import { overall, programLine, ruleId, skippedRows, wordsSchema } from './common.ts'

const role = z.enum(idsOf(roles))

export const fitsSchema = z
  .strictObject({
    on: z.iso.date(),
    directory: z.boolean(),
    programs: z.array(
      z.strictObject({
        program: z.string(),
        name: wordsSchema,
        stage: programLine.stage,
        consortium: programLine.consortium,
        window: programLine.window,
        outcome: overall,
        outlook: overall,
        distance: z.int().nullable(),
        atLeast: z.literal(true).optional(),
        why: wordsSchema.optional(),
        unmet: z.array(ruleId),
        missing: z.array(wordsSchema),
        questions: z.int(),
        needs: z.strictObject({
          invite: z.array(z.strictObject({ count: z.int(), roles: z.array(role), called: wordsSchema })),
          change: z.array(z.strictObject({ member: z.string(), roles: z.array(role) })),
          remove: z.array(z.string()),
        }),
        money: z.strictObject({ cap: z.int().nullable() }),
      }),
    ),
    skipped: skippedRows,
  })
  .meta({
    id: 'Fits',
    description:
      'Every programme edition by its distance: the fewest invitations and changes after which nothing that blocks is unmet; null where no partner can mend it. `atLeast`: time was up before the directory was looked through.',
  })

const organisation = z.strictObject({
  name: z.string(),
  corporateNumber: z.string().optional(),
  prefecture: z.enum(prefectureCodes).nullable(),
  kind: z.union([z.string(), z.array(z.string())]).nullable(),
})

export const proposalsSchema = z
  .strictObject({
    outcome: z.enum(['nothing-missing', 'found', 'best-so-far', 'impossible']),
    proposals: z.array(
      z.strictObject({
        add: z.array(
          z.strictObject({ seat: z.array(role), organisation, why: wordsSchema, instead: z.array(organisation) }),
        ),
        change: z.array(z.strictObject({ member: z.string(), roles: z.array(role) })),
        remove: z.array(z.string()),
        mends: z.array(ruleId),
        toConfirm: z
          .array(ruleId)
          .describe('Those of `mends` that a fact must confirm before they are met for certain.'),
        leaves: z.array(ruleId),
      }),
    ),
    clash: z.array(ruleId).optional(),
    demo: z.literal(true).optional().describe('The organisations are inventions of the demonstration.'),
    skipped: skippedRows,
  })
  .meta({
    id: 'Proposals',
    description:
      'Different sets of fewest invitations that leave no mendable blocking clause unmet; where invitations alone do not do, sets that also change roles, swap the lead or let a member go; where those do not do either, a smallest set of clauses that clash.',
  })
