/** The sentences with which search explains itself. */
import { type Words, words } from '#consortium/words.ts'
import type { SearchField } from './engine.ts'

const fieldWords: Readonly<Record<SearchField, Words>> = {
  name: words('名称', 'Name'),
  kana: words('読み', 'Reading'),
  alias: words('別名', 'Also called'),
  corporateNumber: words('法人番号', 'Corporate number'),
  kind: words('機関の種類', 'Kind'),
  place: words('所在地', 'Place'),
  industry: words('業種', 'Industry'),
  about: words('事業の概要', 'What it is for'),
  capability: words('活動内容', 'What it does'),
}

/** Why a document matches: the field, and what of it was found as written there. */
export function whyField(field: SearchField, found: readonly string[]): Words {
  const { ja, en } = fieldWords[field]
  return words(`${ja}に${found.map((it) => `「${it}」`).join('')}`, `${en}: ${found.join(', ')}`)
}

/** What a line of the sum counts. */
export const whatCounts = (field: SearchField | 'guess' | 'form', text: string): Words => {
  if (field === 'form') return whyForm(text)
  const { ja, en } = field === 'guess' ? whyGuess : fieldWords[field]
  return words(`${ja}：「${text}」`, `${en}: ${text}`)
}

export const whyGuess = words('名称の読み（推定）', 'The likely reading of its name')

export const whyForm = (form: string): Words => words(`法人格が「${form}」`, `Legal form: ${form}`)

export const notes = {
  timeUp: words(
    '検索に時間がかかったため、見つかった分だけを表示しています。語を足すか、種類や都道府県で絞り込んでください。',
    'The search took too long, so this is the best so far. Add a word, or narrow it down by kind or prefecture.',
  ),
  relaxed: words(
    '入力どおりに続く語は見つからなかったため、語を分けて探しました。',
    'Nothing holds the words as typed, so they were looked for one by one.',
  ),
  corrected: (text: string) =>
    words(
      `「${text}」の検索結果です。入力どおりの語は見つかりませんでした。`,
      `These are results for “${text}”. Nothing holds the words as typed.`,
    ),
} as const
