import type { HouseSettings, Services, Stores } from '../services.ts'
import { lettersJa } from './ja.ts'
import type { Letter } from './letter.ts'

/** The letters of this house; Japanese until accounts carry a language. */
export const letters = (settings: Pick<HouseSettings, 'publicUrl'>) => lettersJa(settings)

/** Writes the letter and the job that sends it, in the transaction at hand. */
export async function postLetter(stores: Stores, to: string, letter: Letter): Promise<void> {
  await stores.mails.add({ to, ...letter })
}

/** Whether one more letter may go to this address within the hour. */
export async function mayMail(services: Services, to: string): Promise<boolean> {
  return (await services.limits.take('mail', to)).ok
}
