import { words } from '#consortium/words.ts'
import { edition } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { budget, sheet } from './kyosei.source.ts'

const id = 'kyosei-jinzai-r4'
const bundle = sheet(
  '民間事業者等が複数の地域企業を束ね、業界団体、経営支援機関、自治体等とも連携し、地域ぐるみで若者人材に向けた仕事やキャリアステップを作り、求人・採用、人材育成、キャリア支援等を行う総合的な取組を支援します',
)
const rate = sheet('【補助率：１/２以内、補助対象者：民間事業者等】')

const money: readonly MoneyTerm[] = [
  {
    term: 'not-stated',
    called: words('補助上限額', 'Cap'),
    note: words(
      '補助金の上限額は資料に記載がありません（判定しません）。',
      'The cap is not printed, so it is not judged.',
    ),
    source: rate,
  },
  { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [1, 2], payees: ['applicant'], source: rate },
]

/** 共生型 (1)② 若者人材確保プロジェクト実証: one operator, several firms of the region, and bodies that help. */
export const kyoseiJinzaiR4 = edition({
  id,
  name: words(
    '地域・企業共生型ビジネス導入・創業促進事業 若者人材確保プロジェクト実証（令和4年度）',
    'Regions and firms together, securing young people (fiscal 2022)',
  ),
  stage: 'proposal',
  consortium: 'required',
  about: words(
    '民間事業者等が複数の地域企業を束ね、業界団体や自治体などと連携して、若者に向けた仕事やキャリアを地域ぐるみでつくる取組を補助します。',
    'Supports an operator that bundles several firms of a region and, with associations and municipalities, makes jobs and careers for young people.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和4年度予算案）による',
    'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
  ),
  sizeTable: 'SK-4',
  call: callOf(id, budget, { over: '2023-03-31' }),
  roles: [
    {
      role: 'applicant',
      called: words('申請者（民間事業者等）', 'Applicant (private operator or the like)'),
      does: words('複数の地域企業を束ね、取組の全体を進めます。', 'Bundles the firms and runs the whole.'),
      member: true,
    },
    {
      role: 'participant',
      called: words('束ねられる地域企業', 'Firm of the region'),
      does: words(
        '若者に向けた仕事やキャリアをともにつくります。2者以上が必要です。',
        'Offers jobs and careers. Two or more are needed.',
      ),
      member: true,
    },
    {
      role: 'coop',
      called: words('業界団体・経営支援機関・自治体等', 'Association, support body or municipality'),
      does: words('取組に連携します。', 'Works with them.'),
      member: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('申請者は民間事業者等', 'The applicant is a private operator'),
      strength: 'hard',
      source: rate,
      shape: 'every',
      required: true,
      who: { called: words('申請者', 'applicants'), roles: ['applicant'] },
      // 等 takes in other bodies, not a municipality: those are named among the partners.
      is: { kinds: ['private-operator', 'company'], alike: true, not: { kinds: ['municipality'] } },
      being: words('民間事業者等であること', 'a private operator or the like'),
      mend: words('民間事業者等を申請者にしてください。', 'Let a private operator apply.'),
    },
    {
      id: `${id}#2`,
      title: words('複数の地域企業を束ねる', 'Several firms of the region'),
      strength: 'hard',
      source: bundle,
      shape: 'count-between',
      seat: 'firm',
      who: {
        called: words('束ねられる地域企業', 'firms of the region'),
        roles: ['participant'],
        kinds: ['company', 'service-sme', 'it-vendor'],
      },
      atLeast: 2,
    },
    {
      id: `${id}#3`,
      title: words('業界団体・経営支援機関・自治体等との連携', 'An association, support body or municipality'),
      strength: 'inferred',
      source: bundle,
      shape: 'count-between',
      seat: 'body',
      who: {
        called: words('業界団体・経営支援機関・自治体等', 'associations, support bodies, municipalities'),
        roles: ['coop'],
        kinds: ['industry-association', 'industry-support', 'municipality'],
        alike: true,
      },
      atLeast: 1,
    },
    {
      id: `${id}#money`,
      title: words('補助率', 'Rate'),
      strength: 'hard',
      source: rate,
      shape: 'within-cap',
      terms: money,
    },
  ],
  money,
  information: [
    beside(
      'purpose',
      bundle,
      '対象となる取組：求人・採用、人材育成、キャリア支援等',
      'What counts: hiring, training, careers and the like',
    ),
    beside('not-stated', budget, '締切は資料に記載がありません', 'The deadline is not printed'),
  ],
  readings: ['AMB-44'],
})
