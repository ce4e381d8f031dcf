import { words } from '#consortium/words.ts'
import { type Edition, edition } from '../edition.ts'
import type { DistinctValues, Rule } from '../rule.ts'
import type { Source } from '../verdict.ts'
import { chiikiDxAdvice } from './chiiki-dx-r4.advice.ts'
import { asDigital, asLead, asLocal, asSupported, communityRoles, orMunicipality } from './chiiki-dx-r4.roles.ts'
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
    {
      id: `${id}#1`,
      title: words('地域の支援機関等が2者以上', 'Two or more local bodies'),
      strength: 'hard',
      source: slide(
        '① 各地域の実情（課題・特性）を把握している、地域の産業支援機関、地域金融機関、商工団体、教育・研究開発機関等が２者以上、かつ',
      ),
      shape: 'count-between',
      seat: 'local',
      who: asLocal,
      atLeast: 2,
    },
    {
      id: `${id}#2`,
      title: words('デジタル企業が2者以上', 'Two or more digital firms'),
      strength: 'hard',
      source: slide(
        '② 地域企業に不足するデジタルに関する専門的知見・ノウハウ持つ、ITベンダー、Tech系ベンチャー等が２者以上の参画を必須とした上で',
      ),
      shape: 'count-between',
      seat: 'digital',
      who: asDigital,
      atLeast: 2,
    },
    {
      id: `${id}#3`,
      title: words('その他の主体の参画', 'Others may join'),
      strength: 'hard',
      source: slide('その他の多様な主体（業界団体、人材会社、経営コンサル、自治体等）も参画可能'),
      shape: 'permission',
      allows: words(
        '業界団体、人材会社、経営コンサル、自治体なども参画できます（上の2つの人数には数えません）',
        'Industry associations, staffing firms, consultancies, municipalities and others may join; they do not count for the two seats above',
      ),
      who: { called: words('その他の主体', 'other participants'), roles: ['other'] },
    },
    {
      id: `${id}#4`,
      title: words('代表機関（事務局）が1者', 'One lead'),
      strength: 'hard',
      source: slide('代表機関（事務局）'),
      shape: 'count-between',
      who: asLead,
      atLeast: 1,
      atMost: 1,
      mend: words('構成員の中から代表機関（事務局）を1者決めてください。', 'Choose one of the members as the lead.'),
    },
    {
      id: `${id}#5`,
      title: words('現場研修の採択団体は代表機関になれない', 'Lead not awarded under the field training programme'),
      strength: 'hard',
      source: slide(
        '令和３年度補正予算「地域デジタル人材育成・確保推進事業（現場研修プログラム候補の案件組成事業）」で地域団体等として採択された主体は、コミュニティの代表団体（事務局）として申請できない（コミュニティの構成員としての参画は可）',
      ),
      shape: 'every',
      who: asLead,
      is: { not: { designations: ['saitaku-genba'] } },
      being: words(
        '現場研修プログラム候補の案件組成事業で採択された団体でないこと',
        'not awarded under the field training programme',
      ),
      mend: words(
        'ほかの構成員を代表機関にしてください（構成員としての参画は可能です）。',
        'Let another member lead; it may stay as an ordinary member.',
      ),
    },
    {
      id: `${id}#6`,
      title: words('活動地域の都道府県の数', 'Prefectures of the activity area'),
      strength: 'hard',
      source: areaSource,
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
    stage: 'budget',
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
    call: {
      id: `${id}#open`,
      title: words('公募期間', 'Call'),
      strength: 'advice',
      source: slide('2月24日（木）より公募を開始しております。'),
      shape: 'within-dates',
      opens: '2022-02-24',
      over: '2022-12-31',
    },
    roles: communityRoles,
    rules,
    money,
  })
}
