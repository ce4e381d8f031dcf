import * as z from 'zod'
import { done } from '../answer.ts'
import { useCase } from '../use-case.ts'

/** Longer than any link in a mail works and any mail is tried: 30 days, in milliseconds. */
const textsKept = 30 * 86_400_000

/** Deletes what has run out and is of no more use to anyone; a job does it every hour. */
export const sweep = useCase({
  name: 'sweep',
  input: z.strictObject({}),
  run: async (services) => {
    const at = services.clock.now()
    await services.stores.installation.sweep(at)
    const keepSent = services.settings.loopback
    await services.stores.mails.forgetTexts(new Date(at.getTime() - textsKept), { keepSent })
    return done({ at })
  },
})
