import { words } from '#consortium/words.ts'
import { framed } from './shokei.frames.ts'
import { sheet } from './shokei.source.ts'

/** M&A型: after a merger or acquisition. The other side of it does not apply. */
export const shokeiMa = framed({
  id: 'shokei-ma-r3-request',
  name: words(
    '事業承継補助金 M&A型（令和3年度概算要求）',
    'Business succession subsidy, mergers and acquisitions (fiscal 2021 as requested)',
  ),
  about: words(
    'M&Aを機に経営革新などに挑戦する中小企業の、設備投資や販路拡大を補助する概算要求です。',
    'A budget request to support equipment and sales channels of firms that take on something new after a merger or acquisition.',
  ),
  handedOver: {
    as: 'merger',
    asks: words('M&Aによる承継', 'a succession by merger or acquisition'),
    title: words('M&A後に新たな取組に挑戦する中小企業', 'An SME that takes on something new after a merger'),
  },
  caps: { principle: 4_500_000, others: 6_000_000 },
  amounts: sheet('・原則枠 １/２ 450万円 +450万円・ベンチャー型事業承継・生産性向上枠 ２/３ 600万円 +600万円'),
})
