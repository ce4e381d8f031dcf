import type { Language } from '#consortium/words.ts'
import type { HouseSettings, Services, Stores } from '../services.ts'
import { lettersEn } from './en.ts'
import { footerEn } from './footer-en.ts'
import { footerJa } from './footer-ja.ts'
import { lettersJa } from './ja.ts'
import { type AboutHouse, type BothLetters, inBoth } from './letter.ts'
import { links } from './links.ts'

/** The letters of this house, in both languages. */
export const letters = (settings: Pick<HouseSettings, 'publicUrl'>) => inBoth(lettersJa(settings), lettersEn(settings))

type House = Pick<Services, 'secrets' | 'settings'>

/**
 * What is known of the language of somebody without one in their account: `asked`, the language of the page they just asked on; else
 * `sender`, the language of who writes.
 */
export interface Reading {
  readonly asked?: Language
  readonly sender?: Language
}

/**
 * Writes the letter and the job that sends it, in the transaction at hand, with a link that refuses all further mail. Keeps silent,
 * and answers false, where the address has refused mail and nobody there asked for this one.
 *
 * An account reads its own language; who just asked on a page, that of the page. Of anyone else we do not know what they read: they
 * get both, the sender's first (docs/decisions/0011).
 */
export async function postLetter(
  { secrets, settings }: House,
  stores: Stores,
  to: string,
  letter: BothLetters,
  reading: Reading = {},
): Promise<boolean> {
  const asked = letter.ja.asked ?? false
  if (!asked && (await stores.mails.isRefused(to))) return false

  const refusal = secrets.token()
  const languages = await languagesOf(stores, to, reading)
  const [first = 'ja'] = languages
  const text = [
    ...(languages.length > 1 ? [`${alsoBelow[first]}\n`] : []),
    languages.map((it) => letter[it].text).join(`\n${'-'.repeat(40)}\n\n`),
    // One link, however many languages explain it.
    ...languages.flatMap((it) => footers[it](aboutHouse(settings), asked)),
    links(settings).noMail(refusal),
    '',
  ].join('\n')
  await stores.mails.add({
    to,
    subject: letter[first].subject,
    text,
    asked,
    refusalHash: secrets.hash(refusal),
    ...(letter[first].unsubscribe && { unsubscribe: letter[first].unsubscribe }),
  })
  return true
}

const footers = { ja: footerJa, en: footerEn }

const aboutHouse = ({ publicUrl, mailFrom }: HouseSettings): AboutHouse => ({
  host: new URL(publicUrl).host,
  address: mailFrom.match(/<(.+)>/)?.[1] ?? mailFrom,
})

/** In which languages somebody is written to, the first of them first. */
async function languagesOf(stores: Stores, to: string, { asked, sender = 'ja' }: Reading): Promise<Language[]> {
  const account = await stores.accounts.findByEmail(to)
  const known = account?.language ?? asked ?? (account ? 'ja' : undefined)
  if (known) return [known]
  return sender === 'ja' ? ['ja', 'en'] : ['en', 'ja']
}

/** In the language that stands below, for those who read only that. */
const alsoBelow: Readonly<Record<Language, string>> = {
  ja: '(English below)',
  en: '（日本語は下にあります）',
}

/** Whether one more letter may go to this address within the hour. */
export async function mayMail(services: Services, to: string): Promise<boolean> {
  return (await services.limits.take('mail', to)).ok
}
