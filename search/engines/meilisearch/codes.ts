/**
 * Our terms as words that no Meilisearch changes. Its tokenizer cuts Japanese by a dictionary, a query otherwise than a text, and takes
 * kanji alone for Chinese where it is not told (meilisearch/meilisearch #3565); so a term travels as a word of sixteen consonants, four for
 * each UTF-16 unit: one script, no word of any language, nothing to fold. Both engines then match exactly the same terms.
 */
const letters = 'bcdfghjklmnpqrst'

export const codeOfTerm = (term: string): string =>
  term
    .split('')
    .flatMap((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0').split(''))
    .map((digit) => letters[Number.parseInt(digit, 16)])
    .join('')

/** Stands between what is not next to each other, so that no phrase reaches across; no code of a term is so short. */
export const breakWord = 'zz'
