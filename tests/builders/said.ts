import type { Page } from 'playwright-core'
import type postgres from 'postgres'
import { japaneseIn } from '#tests/builders/japanese.ts'

/**
 * Everything a page says outside elements that are Japanese (`lang="ja"`) or names (`translate="no"`): its texts, each whole as its
 * block holds it, folded ones too; its title; and what is read aloud or shown in a field.
 */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = new Map<unknown, string>([['title', document.title]])
    const kinds = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
    const walker = document.createTreeWalker(document.body, kinds)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (!element || element.closest('script, style, [lang="ja"], [translate="no"]')) continue
      if (node instanceof Element) {
        for (const name of ['placeholder', 'aria-label', 'title', 'alt'])
          said.set(`${said.size} ${name}`, node.getAttribute(name) ?? '')
        continue
      }
      let block = element
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
      said.set(block, (said.get(block) ?? '') + (node.textContent ?? ''))
    }
    return [...said.values()]
  })
}

/** Where people's own words are kept: names, what they wrote, and letters that quote it. */
const tables = [
  'accounts',
  'organisations',
  'rooms',
  'room_events',
  'room_texts',
  'invitations',
  'open_seats',
  'seat_applications',
  'mails',
]

/**
 * Takes the words of people out of a text: they are Japanese in any language.
 *
 * @param sql the database behind the page
 */
export async function withoutWordsOfPeople(sql: postgres.Sql): Promise<(text: string) => string> {
  const wordsIn = (it: unknown): string[] =>
    typeof it === 'string' ? [it] : Object.values(it ?? {}).flatMap((part) => wordsIn(part))
  const rows = await Promise.all(tables.map((table) => sql`select to_jsonb(it) as row from ${sql(table)} it`))
  const written = new Set(wordsIn(rows.flat().map(({ row }) => row as unknown)))
  const japanese = [...written].filter((it) => [...it].length > 1 && japaneseIn(it).length > 0)
  const longestFirst = japanese.sort((one, other) => other.length - one.length)
  return (text) =>
    japaneseIn(text).length > 0 ? longestFirst.reduce((rest, it) => rest.replaceAll(it, ''), text) : text
}
