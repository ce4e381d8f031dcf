import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import { beside } from '../beside.ts'
import { pair } from './it.pair.ts'
import { applicants } from './it.roles.ts'
import { productivityTarget, smeApplies, withVendor } from './it.shared.ts'
import { baseSlide, callNotDated, expansion, of2021, r3Sheet, r3Types } from './it.source.ts'
import { baseMoney, toolBands } from './it-r3.money.ts'

const id = 'it-r3-base'

const fourFunctions: Rule = {
  id: `${id}#3`,
  title: words('会計・受発注・決済・ECソフト', 'Software for accounting, ordering, payment or e-commerce'),
  strength: 'hard',
  source: expansion('会計ソフト、受発注ソフト、決済ソフト、ECソフトに補助対象を特化し、補助率を引き上げ'),
  shape: 'every',
  of: 'tools',
  required: true,
  who: {
    called: words('ソフトウェア', 'software'),
    not: { where: { part: { oneOf: ['hardware', 'service'] } } },
  },
  is: { where: { functions: { oneOf: ['accounting', 'ordering', 'payment', 'ec'] } } },
  being: words(
    '会計、受発注、決済、ECのいずれかの機能を持つこと',
    'serves accounting, ordering, payment or e-commerce',
  ),
  mend: words(
    '4つの機能のいずれかを持つソフトウェアに替えてください。',
    'Choose software that serves one of the four.',
  ),
}

/** デジタル化基盤導入類型: four kinds of software, and hardware beside them. Still being designed then. */
export const itR3Base = pair({
  id,
  name: words(
    'IT導入補助金 デジタル化基盤導入類型（令和3年度補正）',
    'IT introduction, digital base (fiscal 2021 supplementary)',
  ),
  about: words(
    'インボイス制度も見据え、会計・受発注・決済・ECソフトの導入費用に加え、PC・タブレット、レジ・券売機等の導入費用を補助します。',
    'Supports software for accounting, ordering, payment and e-commerce, and PCs and cash registers beside it.',
  ),
  asOf: words(
    '中国経済産業局の説明資料（令和3年度補正予算）による。制度設計中のため変更可能性あり',
    'As in the slides of the Chugoku Bureau (fiscal 2021 supplementary); still being designed then',
  ),
  call: [callNotDated, { over: '2023-03-31' }],
  rules: [
    smeApplies(id, 'hard', baseSlide('中小企業等（従来のIT導入補助金と同様）')),
    withVendor(
      id,
      'inferred',
      of2021('IT導入補助金事務局に登録された「IT導入支援事業者」とパートナーシップを組んで申請'),
      'AMB-32',
    ),
    fourFunctions,
    {
      id: `${id}#4`,
      title: words('ハードウェアの購入も対象', 'Hardware may be bought'),
      strength: 'hard',
      source: expansion('PC・タブレット、レジ・券売機等の購入を補助対象に追加'),
      shape: 'permission',
      allows: words(
        'PC・タブレット、レジ・券売機等の購入も補助対象になります',
        'PCs, tablets, cash registers and ticket machines may be bought',
      ),
      who: applicants,
    },
    productivityTarget(
      id,
      r3Sheet(
        'サービス等生産性向上IT導入支援事業により、事業終了後４年以内に、補助事業者全体の労働生産性の年率平均3％以上向上を目指します',
      ),
      words('事業終了後4年以内', 'within four years after the end'),
    ),
  ],
  money: baseMoney(applicants),
  caps: toolBands,
  moneyStrength: 'provisional',
  moneyReadings: ['AMB-29'],
  information: [
    beside(
      'costs',
      r3Types('ソフトウェア購入費、クラウド利用費（クラウド利用料２年分）、ハードウェア購入費、導入関連費'),
      '対象となる経費：ソフトウェア購入費、クラウド利用費（2年分）、ハードウェア購入費、導入関連費',
      'Eligible: software, two years of cloud fees, hardware, introduction',
    ),
    beside(
      'not-stated',
      baseSlide('導入する機能数に応じて、補助上限額が変わる可能性があります'),
      '導入する機能の数により、補助上限額が変わる可能性があるとされています',
      'The cap may change with the number of functions',
    ),
    beside(
      'not-stated',
      baseSlide('※制度設計中のため変更可能性あり'),
      '制度設計中の資料です',
      'The type was still being designed',
    ),
    beside(
      'deadline',
      callNotDated,
      '次回の公募時期は未定とされています',
      'The dates of the next call were not decided',
    ),
  ],
})
