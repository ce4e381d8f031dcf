import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { askToConfirm } from './ask-to-confirm.ts'

const aDay = 86_400_000

/** When whoever has not confirmed is reminded, in days after the closing; one that old that nobody was asked then stays in peace. */
const [remindAfter, leaveAfter] = [3, 30]

/**
 * Asks those who were not asked when the composition was closed, because the house went down just then, and reminds once those who
 * have not confirmed after three days; a job does it every hour.
 */
export const tendCompositions = useCase({
  name: 'tend-compositions',
  input: z.strictObject({}),
  run: async (services) => {
    const now = services.clock.now()
    let [asked, reminded] = [0, 0]
    for (const it of await services.stores.attention.unsigned()) {
      const days = (now.getTime() - it.closedAt.getTime()) / aDay
      if (days > leaveAfter) continue
      if (days >= remindAfter) reminded += (await askToConfirm(services, it, 'reminded', now)) ? 1 : 0
      else asked += (await askToConfirm(services, it, 'asked', now)) ? 1 : 0
    }
    return done({ asked, reminded })
  },
})
