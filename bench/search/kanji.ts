import { type Dice, diceAt, weighted, zipf } from './dice.ts'

/** Draws one kanji, as often as it stands in real names and addresses; those that never do there are rare but not absent. */
export function kanjiDrawer(counts: ReadonlyMap<string, number>): (dice: Dice) => string {
  const unseen = (rows: readonly [number, number], weight: number) =>
    kanjiOfRows(...rows)
      .filter((it) => !counts.has(it))
      .map((it) => [it, weight] as const)
  return weighted([...counts, ...unseen([16, 47], 0.8), ...unseen([48, 84], 0.06)])
}

/** JIS X 0208: the kanji of level 1 stand in rows 16 to 47, those of level 2 in rows 48 to 84. */
function kanjiOfRows(first: number, last: number): string[] {
  const cells = (row: number) => Array.from({ length: 94 }, (_, at) => [0xa0 + row, 0xa1 + at]).flat()
  const bytes = Array.from({ length: last - first + 1 }, (_, at) => cells(first + at)).flat()
  return new TextDecoder('euc-jp').decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? []
}

/** Words without end: common ones come again and again, and there is always one nobody wrote before. */
export interface Vocabulary {
  /** Two to four kanji. */
  kanjiWord(dice: Dice): string
  /** A place below the municipality. */
  town(dice: Dice): string
  /** Two kanji of a given name. */
  given(dice: Dice): string
}

/** How many different words can come up; far more than any size of ours uses up. */
const words = 8_000_000

export function openVocabulary(kanji: (dice: Dice) => string, givenSigns: string): Vocabulary {
  const signs = [...givenSigns]
  /** A word is spelled from its rank alone. */
  const spelled = (kind: number, rank: number, lengths: readonly number[]) => {
    const dice = diceAt(kind, rank)
    let word = ''
    for (let left = lengths[Math.floor(dice() * lengths.length)] as number; left > 0; left--) word += kanji(dice)
    return word
  }
  return {
    kanjiWord: (dice) => spelled(1, zipf(dice, words, 1000), [2, 2, 2, 2, 2, 3, 3, 4]),
    town: (dice) => spelled(2, zipf(dice, words / 20, 200), [1, 2, 2, 2, 2, 3]),
    given: (dice) => {
      const sign = () => (dice() < 0.2 ? kanji(dice) : (signs[zipf(dice, signs.length, 20)] as string))
      return sign() + sign()
    },
  }
}
