/** How far a query of the group `nothing` is from every document, read without an engine. */
import type { GoldenDocument } from './corpus.ts'
import { plain } from './rule.ts'

/** Whether a document holds every word and quoted phrase of the text somewhere, and none that a minus stands before. */
export function readLiterally(text: string): (document: GoldenDocument) => boolean {
  const words = [...text.matchAll(/(-?)(?:"([^"]+)"|(\S+))/g)].map(([, minus, phrase, word]) => ({
    out: minus === '-',
    word: plain(phrase ?? word ?? '').replace(/[^\p{L}\p{N}]/gu, ''),
  }))
  const wanted = words.filter(({ word }) => word !== '')
  return (document) => {
    const all = allOf(document)
    return wanted.every(({ out, word }) => all.includes(word) !== out)
  }
}

/** Whether one slip, from eight characters on two, turns a stretch of a name, reading or number into a word of the text. */
export const isNear = (text: string, document: GoldenDocument): boolean =>
  text
    .split(/\s+/)
    .map((word) => plain(word).replace(/株式会社|^t(?=\d)/g, ''))
    .filter((word) => word.length >= 5)
    .some((word) => namesOf(document).some((name) => slipsTo(word, name) <= (word.length < 8 ? 1 : 2)))

/** The fewest characters to add, leave out or exchange until the word stands somewhere in the name (Sellers 1980). */
export function slipsTo(word: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, () => 0)
  for (const [index, letter] of [...word].entries()) {
    const above = row
    row = [index + 1]
    for (let place = 1; place <= name.length; place++)
      row.push(
        Math.min(
          (above[place] ?? 0) + 1,
          (row[place - 1] ?? 0) + 1,
          (above[place - 1] ?? 0) + (name[place - 1] === letter ? 0 : 1),
        ),
      )
  }
  return Math.min(...row)
}

const namesOf = (document: GoldenDocument): string[] =>
  document.kind === 'programme'
    ? [plain(document.name.ja), plain(document.name.en)]
    : [document.name, document.kana ?? '', document.corporateNumber ?? ''].map(plain)

const allOf = (document: GoldenDocument): string =>
  (document.kind === 'programme'
    ? [document.name.ja, document.name.en, document.about.ja, document.about.en]
    : [
        document.name,
        document.kana,
        document.corporateNumber,
        document.municipalityName,
        document.industryName,
        document.capability,
      ]
  )
    .map((text) => plain(text ?? '').replace(/[^\p{L}\p{N}\n]/gu, ''))
    .join('\n')
