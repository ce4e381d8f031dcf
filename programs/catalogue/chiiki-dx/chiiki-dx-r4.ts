import { words } from '#consortium/words.ts'
import { type Edition, edition } from '../../edition.ts'
import type { DistinctValues, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { chiikiDxAdvice } from './chiiki-dx-r4.advice.ts'
import { communityComposition } from './chiiki-dx-r4.composition.ts'
import { communityInformation } from './chiiki-dx-r4.information.ts'
import { asSupported, communityRoles, orMunicipality } from './chiiki-dx-r4.roles.ts'
import { slide } from './chiiki-dx-r4.source.ts'

/** What tells the types Ａ, Ｂ and Ｃ apart: the number of prefectures they are active in, and the cap. */
interface Type {
  readonly id: `chiiki-dx-r4-${'a' | 'b' | 'c'}`
  readonly letter: 'Ａ' | 'Ｂ' | 'Ｃ'
  readonly area: Pick<DistinctValues, 'atLeast' | 'atMost'>
  readonly areaSource: Source
  /** yen */
  readonly cap: number
  readonly capSource: Source
}

/**
 * 地域DX促進活動支援事業, R4: one community of those who know the region and those who know digital technology.
 * The three types share their rules under the same numbers (programs.md 3.4); each edition carries ids of its own.
 */
export function chiikiDxR4({ id, letter, area, areaSource, cap, capSource }: Type): Edition {
  const money = [
    {
      term: 'flat-cap',
      called: words('補助金の申請額', 'Subsidy asked for'),
      most: cap,
      payees: ['lead', 'local', 'digital', 'other'],
      source: capSource,
    },
    { term: 'rate', called: words('補助対象経費', 'Eligible cost'), rate: [1, 1], source: slide('補助（10/10）') },
    {
      term: 'unpaid',
      called: words('交付の対象外', 'Paid nothing'),
      who: orMunicipality,
      source: slide('※支援を受ける地域企業への金銭交付は行わない。[..]※ただし、自治体への補助金交付は行わない。'),
    },
  ] as const

  const rules: readonly Rule[] = [
    ...communityComposition(id),
    {
      id: `${id}#6`,
      title: words('活動地域の都道府県の数', 'Prefectures of the activity area'),
      strength: 'hard',
      source: areaSource,
      readings: ['AMB-16'],
      shape: 'distinct-values',
      of: 'area',
      called: words('活動地域', 'Activity area (prefectures)'),
      ...area,
    },
    {
      id: `${id}#7`,
      title: words('支援先企業はDX推進指標を提出済み', 'Supported firms have filed the DX self-assessment'),
      strength: 'hard',
      source: slide(
        '※地域DX推進コミュニティが支援する企業等は、DX推進指標の自己診断を実施し、結果をIPAに提出している事業者であることを求める。',
      ),
      readings: ['AMB-18'],
      shape: 'every',
      who: asSupported,
      is: { designations: ['dx-shihyo'] },
      being: words('DX推進指標の自己診断の結果をIPAに提出済みであること', 'DX self-assessment filed with IPA'),
      mend: words(
        '自己診断を行い、結果をIPAに提出してから支援先に加えてください。',
        'Let it file the self-assessment with IPA before it is supported.',
      ),
    },
    {
      id: `${id}#8`,
      title: words('支援先企業と自治体には交付しない', 'No money to supported firms or municipalities'),
      strength: 'hard',
      source: slide('※支援を受ける地域企業への金銭交付は行わない。[..]※ただし、自治体への補助金交付は行わない。'),
      shape: 'unpaid',
      who: orMunicipality,
    },
    {
      id: `${id}#9`,
      title: words('事業収入の見通しと構成員のコミットメント', 'Income forecast and commitments'),
      strength: 'hard',
      source: slide(
        '① 会費制の導入や支援先企業からの対価の受領による事業収入の獲得見通しの推計等、コミュニティの活動及びそれに対する構成員のコミットメントを明確に示すこと',
      ),
      shape: 'all-of',
      parts: [
        {
          shape: 'fact-is',
          fact: 'plan.forecastsIncome',
          in: [true],
          asks: words('事業収入の獲得見通し', 'a forecast of income'),
          mend: words(
            '会費や支援先企業からの対価など、収入の見通しを計画に書いてください。',
            'Add the income expected, such as membership fees or payment from supported firms.',
          ),
        },
        {
          shape: 'fact-is',
          fact: 'plan.statesCommitments',
          in: [true],
          asks: words('構成員のコミットメント', 'each member’s commitment'),
          mend: words('各構成員が何を約束するかを計画に書いてください。', 'Add what each member commits to.'),
        },
      ],
    },
    {
      id: `${id}#10`,
      title: words('支援終了後5年以上の自立的な運営', 'Five years of self-sustained operation'),
      strength: 'hard',
      source: slide(
        '② ①を踏まえ、国からの財政支援終了後も、最低５年間は自立的・継続的な運営を行うことを要件として設定',
      ),
      shape: 'figure-between',
      fact: 'plan.selfSustainingYears',
      called: words('支援終了後の自立的な運営', 'Self-sustained operation after support ends'),
      unit: words('年', 'years'),
      atLeast: 5,
    },
    {
      id: `${id}#money`,
      title: words('補助上限額', 'Cap'),
      strength: 'hard',
      source: capSource,
      readings: ['AMB-57'],
      shape: 'within-cap',
      terms: money,
    },
    {
      id: `${id}#plan`,
      title: words('労働生産性の目標', 'Productivity target'),
      strength: 'advice',
      source: slide('労働生産性の伸び率が６％以上増加'),
      shape: 'growth-target',
      metric: 'laborProductivity',
      rise: [6, 100],
      per: 'whole',
      withinYears: 3,
      span: words('事業年度から3年後まで', 'from the project year to three years later'),
    },
    ...chiikiDxAdvice(id),
  ]

  return edition({
    id,
    name: words(
      `地域DX促進活動支援事業 ${letter}類型（令和4年度）`,
      `Regional DX promotion, type ${letter.normalize('NFKC')} (fiscal 2022)`,
    ),
    stage: 'proposal',
    consortium: 'required',
    about: words(
      '地域の産学官金が「地域DX推進コミュニティ」をつくり、地域企業のDXを支援する活動を補助します。代表機関（事務局）が申請します。',
      'Supports a community of local bodies and digital firms that helps the region’s companies with DX. Its lead applies.',
    ),
    asOf: words(
      '中国経済産業局の説明資料（令和3年度補正・令和4年度予算案）による',
      'As in the slides of the Chugoku Bureau of Economy, Trade and Industry (fiscal 2022)',
    ),
    sizeTable: 'SK-4',
    call: callOf(
      id,
      slide('2月24日（木）より公募を開始しております。'),
      { opens: '2022-02-24', over: '2022-12-31' },
      'AMB-43',
      'AMB-44',
    ),
    roles: communityRoles,
    rules,
    money,
    information: communityInformation(id),
  })
}
