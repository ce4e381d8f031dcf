import * as z from 'zod'
import { statements } from '../statements.ts'
import { idsOf, words } from '../words.ts'
import { fact } from './fact.ts'
import { day, text, yesNo } from './values.ts'

const said = { type: yesNo, knownBy: ['coordinator'], evidence: ['self', 'document'], seenBy: 'rooms' } as const
const bySelf = { ...said, knownBy: ['organisation'] } as const

const declaration = z.union([yesNo, z.strictObject({ is: yesNo, by: text.optional(), on: day.optional() }).readonly()])

/** What the plan states with yes or no, and what named persons declare. */
export const planStatementFacts = {
  sharesData: fact({
    ...said,
    label: words('データの共有', 'Shares data'),
    help: words(
      '連携する企業の間でデータ・情報を共有して事業を行うか。',
      'Whether the firms share data or information in the project.',
    ),
  }),
  startsJointBusiness: fact({
    ...said,
    label: words('連携した新たな事業', 'Starts a joint business'),
    help: words('連携して新たな事業を始めるか。', 'Whether the firms start a new business together.'),
  }),
  usesAdvancedTechnology: fact({
    ...said,
    label: words('AI・IoT等の先端技術の活用', 'Uses AI, IoT or the like'),
    help: words('AIやIoTなどの先端技術を活用するか。', 'Whether it uses AI, IoT or other advanced technology.'),
  }),
  developsService: fact({
    ...said,
    label: words('新しいサービスモデルの開発', 'Develops a new service'),
    help: words('新しいサービスを開発する計画か。', 'Whether the plan develops a new service.'),
  }),
  spreadsInRegion: fact({
    ...said,
    label: words('地域への横展開・普及', 'Spreads in the region'),
    help: words(
      '成果を地域の他の企業へ広げる計画か。',
      'Whether the plan spreads its results to other firms of the region.',
    ),
  }),
  packagesTool: fact({
    ...said,
    label: words('汎用化・パッケージ化', 'Packages the tool'),
    help: words(
      '開発・改良したツールを他社も使えるよう汎用化するか。',
      'Whether the tool is packaged so that other firms can use it.',
    ),
  }),
  linksProcesses: fact({
    ...said,
    knownBy: ['vendor'],
    label: words('プロセス間のデータ連携', 'Links processes'),
    help: words(
      '複数のツールや業務プロセスの間で、APIなどによりデータを連携させるか。',
      'Whether tools or processes share data, for instance through an API.',
    ),
  }),
  forecastsIncome: fact({
    ...said,
    label: words('事業収入の見通し', 'Forecasts income'),
    help: words('計画に事業収入の見通しが書かれているか。', 'Whether the plan forecasts the income of the business.'),
  }),
  statesCommitments: fact({
    ...said,
    label: words('構成員のコミットメント', 'States commitments'),
    help: words(
      '構成員それぞれが何を約束するかが計画に書かれているか。',
      'Whether the plan states what each member commits to.',
    ),
  }),
  bundlesIssues: fact({
    ...said,
    label: words('複数地域の課題を束ねる', 'Bundles issues'),
    help: words(
      '複数の地域に共通する課題をまとめて解決する事業か。',
      'Whether it bundles issues that several places share.',
    ),
  }),
  statesMunicipalLink: fact({
    ...said,
    label: words('自治体との連携の記載', 'States the link with local governments'),
    help: words(
      '自治体との連携の内容が計画に書かれているか。',
      'Whether the plan states how it works with local governments.',
    ),
  }),
  damaged: fact({
    ...bySelf,
    label: words('被災', 'Damaged by a disaster'),
    help: words(
      '対象となる災害で施設・設備に被害を受けたか。',
      'Whether the disaster damaged its facilities or equipment.',
    ),
  }),
  recoveryPlanCertified: fact({
    ...said,
    knownBy: ['organisation', 'municipality'],
    label: words('復興事業計画の認定', 'Recovery plan certified'),
    help: words('復興事業計画が県の認定を受けているか。', 'Whether the prefecture has certified the recovery plan.'),
  }),
  raisesWages: fact({
    ...bySelf,
    label: words('賃上げの取組', 'Raises wages'),
    help: words('計画期間中に積極的な賃上げを行うか。', 'Whether it raises wages during the plan.'),
  }),
  extendsSocialInsurance: fact({
    ...bySelf,
    label: words('被用者保険の任意適用', 'Extends social insurance'),
    help: words(
      '義務の範囲を超えて、短時間労働者等に被用者保険を適用するか。',
      'Whether it covers part-time workers by social insurance beyond its duty.',
    ),
  }),
  borrows: fact({
    ...said,
    label: words('金融機関からの借入', 'Borrows'),
    help: words(
      '補助事業の資金を金融機関から借り入れるか。借りる場合は、その金融機関の確認が必要な公募があります。',
      'Whether it borrows for the project. Some calls then want that lender to confirm the plan.',
    ),
  }),
  declarations: fact({
    ...said,
    type: z.partialRecord(z.enum(idsOf(statements)), declaration).readonly(),
    knownBy: ['organisation', 'coordinator'],
    label: words('宣誓・確認事項', 'Declarations'),
    help: words(
      '責任を持って答えられる人が「はい」か「いいえ」で答えます。誰がいつ答えたかも残せます。',
      'What a person answers for with yes or no; who said so and when can be kept.',
    ),
  }),
} as const
