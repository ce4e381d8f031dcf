import { words } from '#consortium/words.ts'
import type { Information } from '../../edition.ts'
import { noted, unconfirmed } from '../noted.ts'
import { itGroup } from './it-group.ts'

const told = noted(
  'https://it-shien.smrj.go.jp/',
  'IT導入補助金2025 複数社連携IT導入枠 公募要領（2025年2月28日、3月24日改訂）・交付規程（3月18日）',
  'official',
)

const line = (about: Information['about'], title: readonly [string, string], text: readonly [string, string]) => ({
  about,
  title: words(...title),
  source: told(...text),
})

/** 複数社連携IT導入枠 of 2025, whose guidelines were read in full. */
export const it2025Multi = itGroup({
  id: 'it-2025-multi',
  told,
  beside: ['it-2025-normal', 'it-2025-invoice'],
  cooling: ['it-2024-*'],
  earlier: ['it-2023-normal', 'it-2023-multi', 'it-2024-normal', 'it-2024-multi'],
  name: words('IT導入補助金2025 複数社連携IT導入枠', 'IT introduction 2025, several firms together'),
  stage: 'past',
  asOf: words(
    '2025年の公募要領と交付規程による。本文は収録していません',
    'As in the guidelines and rules of grant of 2025; their text is not held here',
  ),
  call: {
    source: told(
      '公募要領は2025年2月28日に公表され、3月24日に改訂されました。2026年は名称の変わった後継の枠があります。',
      'The guidelines were published on 28 February 2025 and revised on 24 March. In 2026 a frame of another name follows.',
    ),
    over: '2026-03-31',
  },
  information: [
    line(
      'costs',
      ['対象となる経費', 'Eligible costs'],
      [
        '役務費は1者あたり200万円まで、クラウド利用料は最大2年分です。ほかの枠と違い、ツールの事前登録は必要ありません。',
        'Services up to 2 million yen a member, cloud fees for two years at most. Unlike other frames, tools need not be registered beforehand.',
      ],
    ),
    line(
      'process',
      ['労働生産性の計算', 'How productivity is worked out'],
      [
        '営業利益、人件費、減価償却費の合計を、従業員数に労働時間を掛けた数で割ります。申請では構成員の幾何平均、効果報告では算術平均を使います。',
        'Operating profit, personnel cost and depreciation over staff times hours: the geometric mean of members when applying, the arithmetic one in reports.',
      ],
    ),
    line(
      'process',
      ['みなし同一法人', 'Firms treated as one person'],
      [
        '議決権の50%超を孫会社までたどれる場合、同じ個人と家族が50%超を持つ場合、代表者と住所が同じ場合、主な株主と住所が同じ場合、実質的支配者が同じ場合は同一法人とみなされます。',
        'By over half of the votes down to grandchildren, by one individual with family, by the same representative and address, the same main shareholder and address, or the same person in control.',
      ],
    ),
    line(
      'process',
      ['外部専門家', 'Outside experts'],
      [
        '中小企業診断士、ITコーディネータ、情報処理安全確保支援士などです。IT提供事業者が兼ねる場合、対象は導入後の活用支援の謝金と旅費に限られます。',
        'SME consultants, IT coordinators, security specialists and so on. Where the provider doubles as one, only fees and travel for help after introduction are eligible.',
      ],
    ),
    line(
      'preference',
      ['加点', 'Bonus points'],
      [
        '新規性、波及効果、データの公開、自治体や金融機関との連携、これまでのデジタル化の取組が加点されます。',
        'Novelty, spread, open data, links with a local government or financial body and earlier digital work earn points.',
      ],
    ),
    line(
      'period',
      ['書類の保存', 'Records'],
      [
        '書類は5年間保存します。支払いは構成員ごとに自らの口座から振込または1回払いのカードで行います。',
        'Records are kept for five years. Each member pays from its own account by transfer or a single card payment.',
      ],
    ),
    unconfirmed(
      told(
        '公募要領の本文は収録していません。各回の締切、事業実施期間、提出書類の様式は公式サイトで確かめてください。',
        'The text of the guidelines is not held here. Closing dates, the project period and the forms are to be checked on the official site.',
      ),
    ),
  ],
})
