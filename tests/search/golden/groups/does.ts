import { type Asked, asked, every, meant } from '../query.ts'

/** What somebody needs done: trades, techniques, kinds of organisation. */
export const does: readonly Asked[] = [
  asked(
    '人工知能',
    [
      every('organisation', [{ in: ['capability'], any: ['AI', '人工知能'] }]),
      every('organisation', [{ in: ['name'], any: ['AI'] }], 1),
      every('programme', [{ in: ['name', 'about'], any: ['AI'] }], 1),
    ],
    'AI と同じ',
  ),
  asked('金型', [every('organisation', [{ in: ['name', 'capability'], any: ['金型'] }])]),
  asked('鋳造', [every('organisation', [{ in: ['name', 'capability'], any: ['鋳造'] }])]),
  asked('水産養殖', [every('organisation', [{ in: ['industry', 'capability'], any: ['水産養殖業', '養殖'] }])]),
  asked('ドローン', [every('organisation', [{ in: ['name', 'capability', 'kana'], any: ['ドローン'] }])]),
  asked('ips細胞', [every('organisation', [{ in: ['capability'], any: ['iPS細胞'] }])]),
  asked('セルロースナノファイバー', [
    every('organisation', [{ in: ['capability'], any: ['セルロースナノファイバー'] }]),
  ]),
  asked('腸内細菌', [every('organisation', [{ in: ['capability'], any: ['腸内細菌'] }])]),
  asked('自動運転', [every('organisation', [{ in: ['capability'], any: ['自動運転'] }])]),
  asked('印刷会社', [every('organisation', [{ in: ['name', 'industry'], any: ['印刷'] }])]),
  asked('産業廃棄物', [every('organisation', [{ in: ['industry', 'capability'], any: ['廃棄物'] }])]),
  asked(
    'レーザー加工',
    [
      every('organisation', [{ in: ['capability'], any: ['レーザー加工'] }]),
      every('organisation', [{ in: ['capability'], any: ['レーザ'] }], 1),
    ],
    'レーザ とも書く',
  ),
  asked('情報サービス業', [every('organisation', [{ in: ['industry', 'capability'], any: ['情報サービス業'] }])]),
  asked('宿泊業', [every('organisation', [{ in: ['industry', 'capability'], any: ['宿泊業'] }])]),
  asked('観光地域づくり法人', [every('organisation', [{ in: ['is'], any: ['dmo'] }])]),
  asked('まちづくり会社', [every('organisation', [{ in: ['is'], any: ['machizukuri'] }])]),
  asked('公設試', [
    every('organisation', [{ in: ['is'], any: ['kosetsushi'] }]),
    every('programme', [{ in: ['name', 'about'], any: ['公設試'] }], 1),
  ]),
  asked('ITコーディネーター', [every('organisation', [{ in: ['name'], any: ['ITコーディネータ'] }])], '登録は長音なし'),
  asked('産学官連携 事業管理', [every('organisation', [{ in: ['capability'], any: ['産学官連携の事業管理'] }])]),
  asked('貨物運送', [every('organisation', [{ in: ['industry', 'capability'], any: ['貨物運送'] }])]),
  asked('発酵', [
    every('organisation', [{ in: ['capability'], any: ['発酵'] }]),
    every('organisation', [{ in: ['name'], any: ['醸造'] }], 1),
  ]),
  asked('マグロ', [every('organisation', [{ in: ['capability', 'name', 'kana'], any: ['マグロ'] }])]),
  asked('真空蒸着', [meant('1140001064855', 'ケニックス株式会社')]),
]
