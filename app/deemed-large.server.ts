/** What the check for みなし大企業 rests on, and the calls it matters for. */
import type { LargeDefinition, LargeQuestion } from '#consortium/deemed-large-answers.ts'
import { definitionOf } from '#consortium/deemed-large-outcome.ts'
import type { Words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { noted } from '#programs/catalogue/noted.ts'
import { factsRead } from '#programs/facts-read.ts'
import { blocks } from '#programs/rule.ts'
import type { CallWindow, Source } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'

const mono = noted('https://portal.monodukuri-hojo.jp/', 'ものづくり補助金 20次公募要領（2025年）', 'official')
const it = noted('https://it-shien.smrj.go.jp/', 'IT導入補助金2025 公募要領', 'official')

const byOwners = [
  '同一の大企業が株式・出資の2分の1以上を持つ者、大企業が合わせて3分の2以上を持つ者は、みなし大企業です。',
  'A firm is deemed large where one large company holds half or more of its shares, or large companies two thirds or more.',
] as const

/** Where the question comes from, in our own words: the guidelines themselves are not held here. */
const sources: Readonly<Record<LargeQuestion, readonly Source[]>> = {
  companies: [
    mono(
      'みなし大企業は、大企業などが持つ株式・出資の割合、役員の兼任、課税所得で判断します。株主が個人だけなら、株式についての基準には当たりません。',
      'Being deemed large depends on shares held by large companies, on shared officers and on taxable income. With people alone as holders the grounds on shares do not apply.',
    ),
  ],
  large: [
    mono(...byOwners),
    mono(
      '公的機関は大企業として扱います。中小企業投資育成株式会社と投資事業有限責任組合は大企業に含めません。海外の親会社も日本の基準で見ます。',
      'Public bodies count as large. SME investment companies and investment limited partnerships do not. Parents abroad are judged by the Japanese limits.',
    ),
  ],
  deemed: [
    mono(
      'みなし大企業に当たる中小企業が株式・出資のすべてを持つ者も、みなし大企業です。',
      'A firm all of whose shares are held by SMEs that are deemed large is deemed large, too.',
    ),
  ],
  specified: [
    it(
      'IT導入補助金では、中小企業者でない会社を大企業として、同じ割合で見ます。',
      'For the IT introduction subsidy whoever is no SME counts as large, at the same shares.',
    ),
  ],
  officers: [
    mono(
      '役員の兼任についての基準は二つあります。どちらも、役員がほかの会社などの役員・従業員を兼ねている場合の基準です。',
      'Two grounds look at officers; both apply only where officers hold posts elsewhere.',
    ),
  ],
  officersFromLarge: [
    mono(
      '大企業の役員か従業員を兼ねている者が役員総数の2分の1以上を占める者は、みなし大企業です。',
      'A firm is deemed large where half or more of its officers are officers or employees of large companies.',
    ),
  ],
  officersFromDeemed: [
    mono(
      '役員の全員が、みなし大企業に当たる中小企業の役員か従業員を兼ねている者も、みなし大企業です。',
      'A firm all of whose officers are officers or employees of SMEs that are deemed large is deemed large, too.',
    ),
  ],
  income: [
    it(
      '確定している直近3年の課税所得の年平均が15億円を超える者は対象外です（IT導入補助金では、みなし大企業の基準の一つ）。',
      'Out is who had a mean taxable income over 1.5 billion yen in the last three filed years; for the IT introduction subsidy it is one of the grounds.',
    ),
    mono(
      'ものづくり補助金では、みなし大企業とは別の対象外の条件ですが、金額は同じです。',
      'For Monozukuri it is an exclusion of its own at the same amount.',
    ),
  ],
}

export const sourcesOf = (question: LargeQuestion): readonly Source[] => sources[question]

/** A call that asks whether a firm is deemed large. */
export interface Asking {
  readonly id: string
  readonly name: Words
  readonly definition: LargeDefinition
  /** False where the requirement rests on what is not confirmed. */
  readonly blocking: boolean
  readonly window: CallWindow
}

/** Every call with that requirement, those that can still be applied for first. */
export async function callsAsking(on: string): Promise<Asking[]> {
  const order: readonly CallWindow['state'][] = ['open', 'expected', 'unknown', 'closed']
  const asking = (await allEditions())
    .filter((edition) => factsRead(edition).includes('members[].deemedLarge'))
    .map((edition) => ({
      id: edition.id,
      name: edition.name,
      definition: definitionOf(edition.sizeTable),
      blocking: edition.rules.some((rule) => blocks(rule.strength) && asks(rule)),
      window: callWindow(edition, on),
    }))
  return asking.toSorted((a, b) => order.indexOf(a.window.state) - order.indexOf(b.window.state))
}

const asks = (rule: unknown) => JSON.stringify(rule).includes('"deemed-large"')
