import * as z from 'zod'
import { kinds } from '../kinds.ts'
import { legalForms } from '../organisation-words.ts'
import { idsOf, words } from '../words.ts'
import { fact, optionsOf } from './fact.ts'
import { corporateNumber, longest, municipality, oneOf, prefecture, prefectureOptions, text, yesNo } from './values.ts'

/** Who the organisation is and where. */
export const identityFacts = {
  name: fact({
    type: text,
    label: words('名称', 'Name'),
    help: words('登記された名称または屋号です。', 'The registered name, or the trade name of a sole proprietor.'),
    knownBy: ['organisation', 'register'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  corporateNumber: fact({
    type: corporateNumber,
    label: words('法人番号', 'Corporate number'),
    help: words(
      '国税庁が指定する13桁の番号です。同じ番号の機関は1者として数えます。個人事業主にはありません。',
      'The 13 digits given by the National Tax Agency. Entries with one number count as one organisation. Sole proprietors have none.',
    ),
    knownBy: ['register'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  kind: fact({
    type: z.union([
      oneOf(kinds),
      z
        .array(z.enum(idsOf(kinds)))
        .min(1)
        .readonly(),
    ]),
    options: optionsOf(kinds),
    label: words('機関の種類', 'Kind of organisation'),
    help: words(
      '何をする機関か。当てはまるものが複数あればすべて選びます。企業規模や認定の有無は別の項目です。',
      'What it is by function; all that apply. Its size and what it holds are facts of their own.',
    ),
    knownBy: ['organisation', 'register'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  legalForm: fact({
    type: oneOf(legalForms),
    options: optionsOf(legalForms),
    label: words('法人格', 'Legal form'),
    help: words(
      '会社・個人事業主・組合など。書かない場合は機関の種類から分かる範囲で判断します。中小企業者の基準は法人格によって異なります。',
      'Company, sole proprietor, cooperative and so on. Left out, it is read off the kind where that settles it. The SME limits depend on it.',
    ),
    knownBy: ['register'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  prefecture: fact({
    type: prefecture,
    options: prefectureOptions,
    label: words('所在地（都道府県）', 'Prefecture'),
    help: words(
      '本店または主たる事務所のある都道府県です（JIS X 0401 の2桁）。',
      'The prefecture of its head office, as the two digits of JIS X 0401.',
    ),
    knownBy: ['register'],
    evidence: ['guessed', 'self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  municipality: fact({
    type: municipality,
    label: words('所在地（市区町村）', 'Municipality'),
    help: words(
      '本店または主たる事務所のある市区町村です（JIS X 0402 の5桁、検査数字なし）。',
      'The municipality of its head office, as the five digits of JIS X 0402 without the check digit.',
    ),
    knownBy: ['register'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  servesPrefectures: fact({
    type: z.array(prefecture).max(longest.entries).readonly(),
    options: prefectureOptions,
    label: words('活動範囲', 'Prefectures served'),
    help: words(
      '所在地のほかに活動できる都道府県です。支店や訪問で支援できる範囲を含みます。',
      'Prefectures it works in, by branch or by visit, besides its seat.',
    ),
    knownBy: ['organisation'],
    evidence: ['self'],
    seenBy: 'everyone',
  }),
  inJapan: fact({
    type: yesNo,
    label: words('国内での事業実施', 'In Japan'),
    help: words(
      '所在地があり、事業を行う場所が日本国内か。都道府県が書かれていれば「はい」とみなします。',
      'Whether its seat and its work are in Japan. Taken as yes where a prefecture is given.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'register', 'document'],
    seenBy: 'everyone',
  }),
  identityGroup: fact({
    type: text,
    label: words('みなし同一法人の目印', 'Mark of one person in law'),
    help: words(
      '親会社が議決権の50%超を持つ子会社など、公募要領で同一法人とみなされる者どうしに同じ目印を書きます。',
      'The same mark for those a call treats as one person, such as companies with one parent that holds over half the votes.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
} as const
