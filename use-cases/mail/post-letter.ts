import type { HouseSettings, Services, Stores } from '../services.ts'
import { footerJa } from './footer-ja.ts'
import { lettersJa } from './ja.ts'
import type { Letter } from './letter.ts'

/** The letters of this house; Japanese until accounts carry a language. */
export const letters = (settings: Pick<HouseSettings, 'publicUrl'>) => lettersJa(settings)

type House = Pick<Services, 'secrets' | 'settings'>

/**
 * Writes the letter and the job that sends it, in the transaction at hand, with a link that refuses all further mail. Keeps silent,
 * and answers false, where the address has refused mail and nobody there asked for this one.
 */
export async function postLetter(
  { secrets, settings }: House,
  stores: Stores,
  to: string,
  letter: Letter,
): Promise<boolean> {
  const { subject, asked = false } = letter
  if (!asked && (await stores.mails.isRefused(to))) return false

  const refusal = secrets.token()
  const text = `${letter.text}${footerJa(settings, { refusal, asked })}`
  await stores.mails.add({ to, subject, text, asked, refusalHash: secrets.hash(refusal) })
  return true
}

/** Whether one more letter may go to this address within the hour. */
export async function mayMail(services: Services, to: string): Promise<boolean> {
  return (await services.limits.take('mail', to)).ok
}
