import { type Asked, asked, every, meant } from '../query.ts'

/** What people call the programmes. Organisations that worked under one are right as well. */
export const programme: readonly Asked[] = [
  asked('ものづくり補助金', [
    every('programme', [{ in: ['name'], any: ['ものづくり補助金'] }]),
    every('programme', [{ in: ['about'], any: ['ものづくり補助金'] }], 1),
  ]),
  asked(
    'サポイン',
    [
      every('programme', [{ in: ['name'], any: ['サポイン事業'] }]),
      every('programme', [{ in: ['about'], any: ['サポイン'] }], 1),
      every('organisation', [{ in: ['capability'], any: ['サポイン'] }], 1),
    ],
    'この事業を担った団体も',
  ),
  asked('サビサポ', [
    every('programme', [{ in: ['name'], any: ['サビサポ事業'] }]),
    every('programme', [{ in: ['about'], any: ['サビサポ'] }], 1),
  ]),
  asked('ＩＴ導入補助金', [every('programme', [{ in: ['name'], any: ['IT導入補助金'] }])]),
  asked('IT導入　テレワーク', [meant('it-2021-d', 'IT導入補助金2021 D類型（テレワーク対応類型）')]),
  asked('地域DX', [
    every('programme', [{ in: ['name'], any: ['地域DX'] }]),
    every('organisation', [{ in: ['capability'], any: ['地域企業のDX'] }], 1),
  ]),
  asked('Go-Tech', [
    every('programme', [{ in: ['name'], any: ['Go-Tech'] }]),
    every('organisation', [{ in: ['capability'], any: ['Go-Tech'] }], 1),
  ]),
  asked('gotech 大型', [meant('gotech-r8-large', 'Go-Tech事業 大型研究開発枠（令和8年度）')], 'ハイフンなし'),
  asked('持続化補助金', [every('programme', [{ in: ['name'], any: ['持続化補助金'] }])]),
  asked('事業再構築 グリーン', [meant('saikochiku-r3-green', '事業再構築補助金 グリーン成長枠（令和3年度補正）')]),
  asked('事業承継 M&A', [
    every('programme', [
      { in: ['name', 'about'], any: ['M&A'] },
      { in: ['name', 'about'], any: ['事業承継'] },
    ]),
  ]),
  asked('JAPANブランド', [every('programme', [{ in: ['name'], any: ['JAPANブランド'] }])]),
  asked('ジャパンブランド', [every('programme', [{ in: ['name'], any: ['JAPANブランド'] }])], '片仮名で'),
  asked('なりわい再建', [every('programme', [{ in: ['name'], any: ['なりわい再建'] }])]),
  asked('共創型', [every('programme', [{ in: ['name'], any: ['共創型'] }])]),
  asked('サプライチェーン効率化', [every('programme', [{ in: ['name'], any: ['サプライチェーン効率化型'] }])]),
  asked('低感染リスク', [
    every('programme', [{ in: ['name'], any: ['低感染リスク型'] }]),
    every('programme', [{ in: ['about'], any: ['低感染リスク'] }], 1),
  ]),
  asked('インボイス枠', [every('programme', [{ in: ['name'], any: ['インボイス枠'] }])]),
  asked('複数社連携', [every('programme', [{ in: ['name'], any: ['複数社連携', '複数者連携'] }])], '年で字が変わった'),
  asked('成長加速化 100億', [meant('seicho-kasoku-2026', '中小企業成長加速化補助金（2026年）')]),
  asked('business succession', [every('programme', [{ in: ['name'], any: ['Business succession'] }])]),
  asked(
    'monozukuri',
    [
      meant('株式会社Monozukuri Ventures|26', '株式会社Monozukuri Ventures'),
      every('programme', [{ in: ['name'], any: ['Monozukuri', 'Monodukuri'] }]),
      every('programme', [{ in: ['about'], any: ['Monozukuri'] }], 1),
    ],
    '英語名の綴りは2通り',
  ),
  asked('戦略的基盤技術高度化支援事業', [
    every('programme', [{ in: ['name'], any: ['戦略的基盤技術高度化支援事業'] }]),
  ]),
  asked('復活支援金', [meant('fukkatsu-2021-11', '事業復活支援金（2021年11月～2022年3月）')]),
]
