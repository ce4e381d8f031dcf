import * as z from 'zod'
import { progressStages } from '#consortium/progress.ts'
import { idsOf } from '#consortium/words.ts'
import { clientId } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { changeRoom } from '../rooms/change-room.ts'
import { useCase } from '../use-case.ts'

/** The organiser writes down the next step of a closed composition's application: 申請済 with its receipt number, 採択 … */
export const makeProgress = useCase({
  name: 'make-progress',
  input: z.strictObject({
    roomId: z.uuid(),
    stage: z.enum(idsOf(progressStages)),
    /** The day it happened, in Japan; today where left out. */
    on: z.iso.date().optional(),
    receipt: z.string().trim().max(100).default(''),
    clientId: clientId.optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { stage, on, receipt, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async ({ today }) => {
        const day = on ?? today
        if (day > today)
          return refused({
            kind: 'bad-input',
            problems: [{ path: 'on', message: `expected a day until ${today}, got ${day}` }],
          })
        return done([{ kind: 'make-progress', body: { stage, on: day, ...(receipt && { receipt }) } }])
      },
    }),
})
