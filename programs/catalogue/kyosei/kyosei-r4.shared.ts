import { type Words, words } from '#consortium/words.ts'
import type { Clause, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { sheet, slide } from './kyosei.source.ts'
import { applicants, cooperating, inTheSet } from './kyosei-r4.roles.ts'

/** What a type fills in: its model, its number of regions, and how it is entered. */
export interface Shared {
  readonly id: string
  readonly models: readonly string[]
  readonly regions: { readonly atLeast: number; readonly source: Source }
  readonly entry: Clause & { readonly title: Words }
}

const municipalLink: Clause = {
  shape: 'fact-is',
  fact: 'plan.statesMunicipalLink',
  in: [true],
  asks: words('自治体との連携状況の記載', 'how it works with municipalities'),
  mend: words(
    '自治体との連携状況を申請書に記載してください。',
    'Write into the form how it works with municipalities.',
  ),
}

/** Shared-K of programs.md 3.5: #1 to #7 of every (1)① type. */
export const sharedRules = ({ id, models, regions, entry: { title, ...entry } }: Shared): readonly Rule[] => [
  {
    id: `${id}#1`,
    title: words('申請者は中小企業等', 'The applicants are SMEs or the like'),
    strength: 'hard',
    source: sheet('※中小企業等：創業者、中小企業、地域未来牽引企業、一般社団法人、一般財団法人、NPO法人等'),
    readings: ['AMB-02', 'AMB-03', 'AMB-23'],
    shape: 'every',
    who: applicants,
    is: inTheSet,
    being: words(
      '創業者、中小企業、地域未来牽引企業、地域未来法の承認事業者、一般社団・財団法人、NPO法人等であること',
      'a founder, an SME, a regional leading company, an association, a foundation, an NPO or the like',
    ),
    mend: words(
      '当てはまらない企業は申請者から外し、関係主体として加わってもらってください。',
      'Leave out the others as applicants; they may take part in another way.',
    ),
  },
  {
    id: `${id}#2`,
    title: words('単独または複数社での申請', 'Alone or several together'),
    strength: 'hard',
    source: sheet('ベンチャー・中小企業等が、自らもしくは複数社で連携し'),
    shape: 'count-between',
    who: applicants,
    atLeast: 1,
    mend: words('申請者を1者以上決めてください。', 'Choose at least one applicant.'),
  },
  {
    // AMB-22: 地域 is not defined; municipalities count, and the file may group them into regions.
    id: `${id}#3`,
    title: words(
      `${regions.atLeast}地域以上の課題を束ねる`,
      `One bundle of issues of ${regions.atLeast} regions or more`,
    ),
    strength: 'hard',
    source: regions.source,
    readings: ['AMB-22'],
    shape: 'all-of',
    parts: [
      {
        shape: 'distinct-values',
        of: 'municipalities',
        value: 'region',
        called: words('対象地域', 'Regions served'),
        unit: words('地域', 'regions'),
        atLeast: regions.atLeast,
        mend: words('対象地域を増やしてください。', 'Add regions.'),
      },
      {
        shape: 'fact-is',
        fact: 'plan.bundlesIssues',
        in: [true],
        asks: words('複数地域で束ねられた課題の解決', 'issues that the regions share, bundled'),
        mend: words(
          '各地域に共通する課題を束ねて計画に書いてください。',
          'Write the plan around issues the regions share.',
        ),
      },
    ],
  },
  {
    id: `${id}#4`,
    title: words('自治体など地域の関係主体との連携', 'Local partners such as municipalities'),
    strength: 'inferred',
    source: sheet('地方公共団体等の地域内の関係主体と連携しつつ'),
    shape: 'any-of',
    called: words('地域の関係主体との連携', 'Local partners'),
    parts: [
      {
        shape: 'count-between',
        who: {
          called: words('連携する地方公共団体等', 'municipalities or other local partners'),
          roles: ['coop'],
          kinds: ['municipality'],
          alike: true,
        },
        atLeast: 1,
      },
      ...cooperating.slice(1),
    ],
  },
  {
    id: `${id}#5`,
    title,
    strength: 'hard',
    source: slide(
      '成功確率を高めるためのステップを踏む観点から、原則（※）、通常型からの申請と変更する。※中小企業に該当しない地域未来牽引企業及び地域未来投資促進法に基づく承認事業者については、通常型の応募が認められていないため可能とする。',
    ),
    readings: ['AMB-23', 'AMB-24'],
    ...entry,
  },
  {
    id: `${id}#6`,
    title: words('モデルの申告と自治体との連携の記載', 'The model declared, the link to municipalities stated'),
    strength: 'hard',
    source: slide(
      'BtoG、BtoB、BtoCモデルについて、事業者に申告させる。また、自治体との連携状況について申請書に記載を求める。',
    ),
    shape: 'all-of',
    parts: [
      {
        shape: 'fact-is',
        fact: 'plan.model',
        in: models,
        asks: words(`${models.join('・')}モデルの申告`, `the model ${models.join(' or ')} declared`),
        mend: words('申告するモデルに合う類型を選んでください。', 'Choose the type that fits the model it declares.'),
      },
      municipalLink,
    ],
  },
  {
    id: `${id}#7`,
    title: words('人材確保・育成のプロジェクトでない', 'Not a project on staff'),
    strength: 'hard',
    source: slide('人材確保・育成関係のプロジェクトは⑴①事業では支援を実施しない。'),
    shape: 'not',
    part: {
      shape: 'fact-is',
      fact: 'plan.purposes',
      in: ['human-resources'],
      asks: words('人材の確保・育成の取組', 'work on finding or training staff'),
      mend: words('取組の内容を確認してください。', 'Please check what the project does.'),
    },
    being: words('人材の確保・育成のプロジェクトでないこと', 'not a project on finding or training staff'),
    mend: words(
      '人材の取組は(1)②若者人材確保プロジェクト実証が対象です。この申請からは外してください。',
      'Projects on staff belong to (1)②, securing young people; leave that out here.',
    ),
  },
]
