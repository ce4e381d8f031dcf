import { words } from '#consortium/words.ts'
import type { Merit } from '#matching/candidate.ts'

/** What each word counts for, and how many count. */
const [weightOfWord, mostWords] = [4, 4]

/** What an organisation says it does holds words of what the consortium wants to do. */
export function purposeMerit(purpose: string, capability: string): Merit[] {
  const shared = sharedWords(purpose, capability).slice(0, mostWords)
  if (shared.length === 0) return []

  const named = shared.map((word) => `「${word}」`).join('')
  return [
    {
      is: 'purpose',
      weight: shared.length * weightOfWord,
      says: words(
        `事業内容に、目的にある${named}があります`,
        `What it does names words of your purpose: ${shared.join(', ')}`,
      ),
    },
  ]
}

/** The longest words of one text that stand in another: runs of kanji from two signs on, of katakana and of letters from three on. */
export function sharedWords(text: string, other: string): string[] {
  const [one, within] = [folded(text), folded(other)]
  const runs = one.match(/\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|[a-z0-9]{3,}/gu) ?? []
  return [...new Set(runs)].flatMap((run) => longestIn(run, within))
}

function longestIn(run: string, within: string): string[] {
  if (within.includes(run)) return [run]
  // Only kanji make words of parts of a run.
  if (!/^\p{Script=Han}/u.test(run)) return []
  const signs = [...run]
  for (let length = signs.length - 1; length >= 2; length--)
    for (let start = 0; start + length <= signs.length; start++) {
      const part = signs.slice(start, start + length).join('')
      if (within.includes(part)) return [part]
    }
  return []
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
