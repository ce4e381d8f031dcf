import * as z from 'zod'
import { sizes } from '../organisation-words.ts'
import { words } from '../words.ts'
import { fact, optionsOf } from './fact.ts'
import { industryCode, longest, oneOf, persons, ratio, text, yen, yesNo } from './values.ts'

const holder = z
  .strictObject({
    name: text.optional(),
    size: oneOf(sizes).optional(),
    share: ratio.optional(),
    deemedLarge: yesNo.optional(),
  })
  .readonly()

const notOverTotal = words('役員の総数（total）を超えない人数', 'a number of persons not over `total`')

/** The organisation's trade and what settles its size class. */
export const tradeFacts = {
  industry: fact({
    type: industryCode,
    label: words('主たる業種', 'Main industry'),
    help: words(
      '日本標準産業分類の中分類（2桁）、小分類（3桁）または細分類（4桁）です。複数の事業を営む場合は、売上高などが最も大きい主たる業種を書きます。中分類 19・39・41・69・79 などは小分類まで必要になることがあります。',
      'The Japan Standard Industrial Classification code, two to four digits, of its main business, the one with the largest sales. Groups such as 19, 39, 41, 69 and 79 may need three digits.',
    ),
    knownBy: ['organisation', 'register'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  industryRevision: fact({
    type: z.literal([13, 14]),
    label: words('産業分類の改定', 'Revision of the classification'),
    help: words(
      '業種コードが第13回改定（2013年）か第14回改定（2024年4月施行）か。',
      'Whether the code is of the 13th (2013) or the 14th (in force April 2024) revision.',
    ),
    knownBy: ['organisation', 'register'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  businessField: fact({
    type: text,
    label: words('事業分野', 'Business field'),
    help: words(
      '異分野の連携を数えるときの分野です。書かない場合は産業分類の大分類、研究機関は教育・研究とします。',
      'The field used when different fields are counted. Left out: the division letter of its industry; for research bodies, education and research.',
    ),
    knownBy: ['organisation'],
    evidence: ['guessed', 'self'],
    seenBy: 'everyone',
  }),
  capital: fact({
    type: yen,
    label: words('資本金の額又は出資の総額', 'Capital'),
    help: words(
      '登記上の資本金の額、または出資の総額（円）です。資本準備金は含みません。個人事業主や組合にはありません。',
      'Registered capital or total contributions in yen, without capital reserves. Sole proprietors and unions have none.',
    ),
    unit: 'yen',
    knownBy: ['organisation', 'register'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  employees: fact({
    type: persons,
    label: words('常時使用する従業員の数', 'Regular employees'),
    help: words(
      '労働基準法第20条により解雇の予告を必要とする者の数です。パート等もこれに当たれば数えます。次の人は数えません：会社役員、個人事業主本人と同居の親族従業員、日々雇い入れられる人、2か月以内の期間を定めて使用される人、4か月以内の季節的業務の人、試用期間中の人。',
      'People whose dismissal needs notice under article 20 of the Labour Standards Act; part-timers too where it applies. Leave out: officers, a sole proprietor and family workers, day workers, those hired for two months or less, seasonal workers of four months or less, and those on probation.',
    ),
    unit: 'persons',
    knownBy: ['organisation'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'rooms',
  }),
  size: fact({
    type: oneOf(sizes),
    options: optionsOf(sizes),
    label: words('企業規模（申告）', 'Size class (stated)'),
    help: words(
      '資本金・従業員数・業種を書けない場合に、自ら判断した規模を申告します。それらが分かる場合は、計算した区分が優先します。',
      'The class it states for itself where capital, employees or industry cannot be given. A class worked out from those comes first.',
    ),
    knownBy: ['organisation'],
    evidence: ['guessed', 'self', 'document'],
    seenBy: 'everyone',
  }),
  owners: fact({
    type: z.array(holder).max(longest.entries).readonly(),
    label: words('株主・出資者', 'Owners'),
    help: words(
      '株主・出資者の名称、企業規模、持分の比率 [分子, 分母] です。地方公共団体等の公的機関は大企業として扱います。中小企業投資育成株式会社と投資事業有限責任組合は大企業に含めません（「-」を選びます）。deemedLarge は、その株主自身がみなし大企業に当たる中小企業かどうかです。',
      'Each holder’s name, size class and share as [numerator, denominator]. Public bodies count as large. SME investment companies and investment limited partnerships do not: choose “-”. `deemedLarge`: whether the holder is an SME that is itself deemed large.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'organisation',
  }),
  officers: fact({
    type: z
      .strictObject({ total: persons.optional(), fromLarge: persons.optional(), fromDeemedLarge: persons.optional() })
      .refine(({ total, fromLarge }) => (fromLarge ?? 0) <= (total ?? Infinity), {
        path: ['fromLarge'],
        params: { says: notOverTotal },
      })
      .refine(({ total, fromDeemedLarge }) => (fromDeemedLarge ?? 0) <= (total ?? Infinity), {
        path: ['fromDeemedLarge'],
        params: { says: notOverTotal },
      })
      .readonly(),
    label: words('役員', 'Officers'),
    help: words(
      '役員の総数（total）と、そのうち大企業の役員または職員を兼ねている人の数（fromLarge）、みなし大企業に当たる中小企業の役員または職員を兼ねている人の数（fromDeemedLarge）です。',
      'How many officers there are (`total`), how many of them are officers or employees of large companies (`fromLarge`), and of SMEs that are deemed large (`fromDeemedLarge`).',
    ),
    unit: 'persons',
    knownBy: ['organisation'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'organisation',
  }),
} as const
