import { technologies } from '#consortium/plan-words.ts'
import { idsOf, words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import type { RuleId, Source } from '../../verdict.ts'
import { firmness } from '../noted.ts'
import { jointBody, mainSmes, managers, researchBodies } from './gotech.roles.ts'
import { eRad, flow } from './gotech.sources.ts'

/** Where the clauses of one year are told; they block only where that page is official. */
export interface Told {
  readonly theme: Source
  readonly period: Source
  readonly share: Source
}

/** Who must be in the joint body, what it works on and how it files: #1 to #7 of each year and frame. */
export const gotechComposition = (id: string, { theme, period, share }: Told): readonly Rule[] => [
  {
    // One body in both roles with nothing but an adviser beside it is one: advisers are never counted.
    id: `${id}#1`,
    title: words('共同体（2者以上）', 'A joint body of two or more'),
    strength: firmness(body),
    source: body,
    shape: 'count-between',
    who: jointBody,
    atLeast: 2,
  },
  {
    // That there is one is told; that there is no second one is our reading.
    id: `${id}#2`,
    title: words('事業管理機関が1者', 'One project manager'),
    strength: firmness(body, 'inferred'),
    source: body,
    shape: 'count-between',
    who: managers,
    atLeast: 1,
    atMost: 1,
    mend: words('構成員の中から事業管理機関を1者決めてください。', 'Choose one of the members as the project manager.'),
  },
  {
    id: `${id}#3`,
    title: words('主たる研究等実施機関は中小企業', 'The main research performer is an SME'),
    strength: firmness(main),
    source: main,
    shape: 'count-between',
    seat: 'main',
    who: mainSmes,
    atLeast: 1,
  },
  {
    id: `${id}#4`,
    title: words('12の基盤技術またはサービスの高度化', 'A base technology, or advanced services'),
    strength: firmness(theme),
    source: theme,
    shape: 'fact-is',
    fact: 'plan.technologies',
    in: idsOf(technologies),
    asks: words(
      '特定ものづくり基盤技術またはサービスの高度化の主題',
      'a base technology or advanced services as its theme',
    ),
    mend: words('当てはまる技術を13の分野から選んでください。', 'Choose what it is about among the 13 fields.'),
  },
  {
    id: `${id}#5`,
    title: words('2年間または3年間の計画', 'A plan of two or three years'),
    strength: firmness(period),
    source: period,
    shape: 'count-between',
    of: 'years',
    onePer: 'year',
    who: { called: words('事業期間', 'fiscal years of the plan') },
    atLeast: 2,
    atMost: 3,
    mend: words('2年間または3年間の計画にしてください。', 'Make it a plan of two or three years.'),
  },
  {
    // Filing is told; that each member needs its registration for it is our reading.
    id: `${id}#6`,
    title: words('e-Radの研究機関登録', 'Registered in e-Rad'),
    strength: firmness(filing, 'inferred'),
    source: filing,
    shape: 'every',
    who: jointBody,
    is: { designations: ['e-rad'] },
    being: words('e-Radに研究機関として登録済みであること', 'registered in e-Rad as a research institution'),
    mend: words(
      '登録には2週間ほどかかります。早めに手続きをしてください。',
      'Registration takes about two weeks: start early.',
    ),
  },
  {
    id: `${id}#7`,
    title: words('中小企業の受取額が3分の2以上', 'Two thirds of the money go to SMEs'),
    strength: firmness(share),
    source: share,
    shape: 'share-of-money',
    whole: jointBody,
    part: { called: words('中小企業', 'SMEs'), sizes: ['sme'] },
    atLeast: [2, 3],
  },
]

const body = flow(
  '共同体は、事業管理機関と研究等実施機関を含む2者以上で構成します。両方を同じ機関が兼ねられますが、兼ねる1者とアドバイザーだけでは構成できません。',
  'A joint body has two members or more, a project manager and a research performer among them. One body may be both, but not with only an adviser beside it.',
)
const main = flow(
  '中小企業者が、主たる研究等実施機関として共同体に参加します。',
  'An SME takes part in the joint body as its main research performer.',
)
const filing = eRad(
  '申請はe-Radからに限られます。研究機関の登録には2週間ほどかかり、研究者番号は所属が変わっても同じです。',
  'Applications go through e-Rad only. Registering an institution takes about two weeks; a researcher keeps one number for life.',
)
/** A research body is advice: the minimum of two needs none. */
export const withResearch = (id: RuleId): Rule => ({
  id,
  title: words('大学・公設試等との連携', 'A research body'),
  strength: 'advice',
  source: university,
  shape: 'count-between',
  seat: 'research',
  who: researchBodies,
  atLeast: 1,
})

const university = flow(
  '大学等の研究機関や事業管理機関と共同体をつくる制度と案内されていますが、最低限の構成は2者で、研究機関は必須とされていません。',
  'The guide speaks of a joint body with universities or a project manager; the minimum is two members, and a research body is not a must.',
)
