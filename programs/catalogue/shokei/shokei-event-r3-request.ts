import { words } from '#consortium/words.ts'
import { sheet } from './shokei.source.ts'
import { shokei } from './shokei.ts'

const id = 'shokei-event-r3-request'
const event = sheet(
  'また、中小企業が団体などを通じ、事業承継やM&Aについて情報交換などを行うイベントの開催を支援します。',
)

/** Events on succession that small firms hold through a body of theirs. */
export const shokeiEvent = shokei({
  id,
  name: words(
    '事業承継・M&Aに関するイベントの開催支援（令和3年度概算要求）',
    'Events on succession and mergers (fiscal 2021 as requested)',
  ),
  consortium: 'none',
  about: words(
    '中小企業が団体などを通じて、事業承継やM&Aの情報交換などを行うイベントの開催を支援する概算要求です。',
    'A budget request to support events at which small firms, through their bodies, exchange what they know of succession and mergers.',
  ),
  roles: [
    {
      role: 'applicant',
      called: words('開催する団体など', 'Body that holds the event'),
      does: words('中小企業が情報交換などを行うイベントを開く団体です。', 'Holds the event for small firms.'),
      member: true,
    },
  ],
  rules: [
    {
      id: `${id}#1`,
      title: words('団体などを通じた開催', 'Held through an association'),
      strength: 'inferred',
      source: event,
      shape: 'every',
      required: true,
      who: { called: words('開催する者', 'those that hold the event'), roles: ['applicant'] },
      is: {
        kinds: ['coop-association', 'industry-association', 'shokokai', 'chamber'],
        alike: true,
        // など takes in other bodies, not a single firm.
        not: { kinds: ['company'] },
      },
      being: words('中小企業の団体などであること', 'an association of firms or the like'),
      mend: words(
        '事業協同組合や業界団体、商工会などを通じて申請してください。',
        'Apply through an association or a chamber.',
      ),
    },
  ],
  money: [
    {
      term: 'not-stated',
      called: words('補助金の額', 'Amount'),
      note: words('上限額と補助率は資料に記載がありません。', 'Neither cap nor rate is printed.'),
      source: event,
    },
  ],
})
