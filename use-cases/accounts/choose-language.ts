import * as z from 'zod'
import { done } from '../answer.ts'
import { language } from '../inputs.ts'
import { useCase } from '../use-case.ts'

/** The language somebody reads in. For an account it is kept, so that mail comes in it too; a visitor's is kept by their browser alone. */
export const chooseLanguage = useCase({
  name: 'choose-language',
  input: z.strictObject({ language }),
  run: async ({ stores }, who, input) => {
    if (who.kind === 'person') await stores.accounts.setLanguage(who.accountId, input.language)
    return done({ language: input.language })
  },
})
