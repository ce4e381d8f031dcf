import { foldMapped } from '#search/fold.ts'
import { settled } from '#search/pieces.ts'
import { nameKeyOf } from '../duplicates/name-key.ts'

/** Two letters and more: one alone stands in too many words. */
const shortest = 2

/**
 * Which of these names of organisations or rooms a text gives away, however it is written: 「㈱渡邊電算」 is found in 「渡辺電算では」.
 * A help for whoever writes, no proof: a house name or an address may say as much.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  const folded = settled(foldMapped(text)).text.replaceAll(/\s/gu, '')
  return names.filter((name) => {
    const { key } = nameKeyOf(name)
    return key.length >= shortest && folded.includes(key)
  })
}

/** Whether a text holds an address by which its writer can be found out: of mail, or of a page. */
export const holdsAddress = (text: string): boolean =>
  /https?:\/\/|www\.|[\w.+-]+@[\w-]+\.\w/i.test(text.normalize('NFKC'))
