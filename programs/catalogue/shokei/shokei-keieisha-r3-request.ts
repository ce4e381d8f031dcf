import { words } from '#consortium/words.ts'
import { framed } from './shokei.frames.ts'
import { sheet } from './shokei.source.ts'

/** 経営者交代型: after a change of manager. */
export const shokeiKeieisha = framed({
  id: 'shokei-keieisha-r3-request',
  name: words(
    '事業承継補助金 経営者交代型（令和3年度概算要求）',
    'Business succession subsidy, change of manager (fiscal 2021 as requested)',
  ),
  about: words(
    '経営者の交代を機に経営革新などに挑戦する中小企業の、設備投資や販路拡大を補助する概算要求です。',
    'A budget request to support equipment and sales channels of firms that take on something new under a new manager.',
  ),
  handedOver: {
    as: 'manager-change',
    asks: words('経営者の交代による承継', 'a succession by a change of manager'),
    title: words(
      '経営者交代後に新たな取組に挑戦する中小企業',
      'An SME that takes on something new under a new manager',
    ),
  },
  caps: { principle: 2_250_000, others: 3_000_000 },
  amounts: sheet('・原則枠 １/２ 225万円 +225万円・ベンチャー型事業承継・生産性向上枠※ ２/３ 300万円 +300万円'),
})
