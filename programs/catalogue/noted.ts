import { words } from '#consortium/words.ts'
import type { Information } from '../edition.ts'
import type { Source, Strength } from '../verdict.ts'

/** When the pages were last looked up. Each says itself that the guidelines prevail. */
export const lookedUp = '2026-11'

/**
 * Starts noting what a page beyond `programs/sources/` says, in our own words and never as a quotation:
 * `const flow = noted('https://…', '令和4年度～', 'official')`, then `flow('共同体は2者以上です。', 'Two or more.')`.
 * `secondary` = others report the official text; such a rule is shown as unconfirmed and never blocks.
 */
export const noted =
  (address: `http${string}`, edition: string, tag: 'official' | 'secondary') =>
  (ja: string, en: string): Source => ({
    kind: 'noted',
    address,
    edition,
    tag,
    on: lookedUp,
    summary: words(ja, en),
  })

/** How firmly a noted rule asks: as given where the text is official, as advice where others only report it. */
export const firmness = (source: Source, official: Strength = 'hard'): Strength =>
  source.kind === 'noted' && source.tag === 'secondary' ? 'advice' : official

/** What of an edition is not confirmed, so that nobody takes silence for an answer. */
export const unconfirmed = (source: Source): Information => ({
  about: 'not-stated',
  title: words('確認できていないこと', 'What is not confirmed'),
  source,
})
