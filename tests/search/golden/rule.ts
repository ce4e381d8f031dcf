/** Who the rules of the golden queries speak of: plain reading of the files, without old forms, synonyms or guessing. */
import type { GoldenDocument } from './corpus.ts'
import type { Asked, Condition, Every, Field, Grade } from './query.ts'

/** The grade of every document the query expects; the higher one where two expectations name the same. */
export function gradesOf(query: Asked, corpus: readonly GoldenDocument[]): ReadonlyMap<string, Grade> {
  const grades = new Map<string, Grade>()
  const raise = (key: string, grade: Grade) => {
    if (grade > (grades.get(key) ?? 0)) grades.set(key, grade)
  }
  for (const expected of query.expects) {
    if ('key' in expected) raise(expected.key, expected.grade)
    else for (const document of corpus) if (speaksOf(expected, document)) raise(document.key, expected.grade)
  }
  return grades
}

export const speaksOf = (rule: Every, document: GoldenDocument): boolean =>
  document.kind === rule.kind && rule.where.every((condition) => holds(condition, document))

const holds = ({ in: fields, any }: Condition, document: GoldenDocument): boolean =>
  fields.some((field) => any.some((word) => isIn(word, field, textOf(document, field))))

const isIn = (word: string, field: Field, text: string): boolean =>
  field === 'prefecture' || field === 'is' ? text === word : hasWord(text, word)

/**
 * Whether the word stands in the text, whatever the width, case and spaces. Where it begins or ends with a Latin letter, no
 * other may stand beside it: AI is not in KAICO.
 */
export function hasWord(text: string, word: string): boolean {
  const sought = plain(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const starts = /^[a-z]/.test(sought) ? '(?<![a-z])' : ''
  const ends = /[a-z]$/.test(sought) ? '(?![a-z])' : ''
  return new RegExp(`${starts}${sought}${ends}`).test(plain(text))
}

/** Half width and small letters, a space or none where spaces were: none in Japanese, one between Latin words. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[a-z0-9])\s+(?=[a-z0-9])/g, '\u0000')
    .replace(/\s+/g, '')
    .replaceAll('\u0000', ' ')

function textOf(document: GoldenDocument, field: Field): string {
  if (document.kind === 'programme') {
    const words = field === 'name' ? document.name : field === 'about' ? document.about : null
    return words ? `${words.ja}\n${words.en}` : ''
  }
  const texts: Partial<Record<Field, string | null>> = {
    name: document.name,
    kana: document.kana,
    corporateNumber: document.corporateNumber,
    is: document.is,
    prefecture: document.prefecture,
    municipality: document.municipalityName,
    industry: document.industryName,
    capability: document.capability,
  }
  return texts[field] ?? ''
}
