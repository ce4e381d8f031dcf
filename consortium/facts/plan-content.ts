import * as z from 'zod'
import {
  causes,
  frames,
  graduationRoutes,
  groupings,
  models,
  purposes,
  sides,
  successions,
  technologies,
} from '../plan-words.ts'
import { words } from '../words.ts'
import { fact, optionsOf } from './fact.ts'
import { listOf, longest, municipality, oneOf, text, yesNo } from './values.ts'

const said = { knownBy: ['coordinator'], evidence: ['self', 'document'], seenBy: 'rooms' } as const

const place = z
  .strictObject({
    code: municipality,
    region: text.optional(),
    added: yesNo.optional(),
    cooperates: yesNo.optional(),
    supports: yesNo.optional(),
    agreement: yesNo.optional(),
    relievesCost: yesNo.optional(),
  })
  .readonly()

/** What the project is about, in which frame, and where. */
export const planContentFacts = {
  technologies: fact({
    type: listOf(technologies),
    options: optionsOf(technologies),
    label: words('特定ものづくり基盤技術', 'Base technologies'),
    help: words(
      '研究開発の主題となる技術です（12分野。令和4年度からサービスの高度化を含みます）。',
      'The technologies the research is about: twelve fields, and services from fiscal 2022 on.',
    ),
    ...said,
  }),
  purposes: fact({
    type: listOf(purposes),
    options: optionsOf(purposes),
    label: words('取組の内容', 'Purposes'),
    help: words(
      'この事業で取り組むことをすべて選びます。対象とならない取組がある公募もあります。',
      'Everything the project does. Some calls leave certain purposes out.',
    ),
    ...said,
  }),
  frame: fact({
    type: oneOf(frames),
    options: optionsOf(frames),
    label: words('申請枠', 'Frame'),
    help: words('同じ公募の中のどの枠・類型で申請するかです。', 'The frame inside the edition that it applies under.'),
    ...said,
  }),
  model: fact({
    type: oneOf(models),
    options: optionsOf(models),
    label: words('ビジネスモデル', 'Business model'),
    help: words(
      '誰に対価をいただく事業か。申請書で宣言するモデルです。',
      'Whom the business is paid by, as the application declares it.',
    ),
    ...said,
  }),
  groupedBy: fact({
    type: oneOf(groupings),
    options: optionsOf(groupings),
    label: words('グループの結びつき', 'What binds the group'),
    help: words(
      '参加事業者が同じ商業集積地にあるのか、同じサプライチェーンに属するのか。',
      'Whether the businesses share a shopping district or a supply chain.',
    ),
    ...said,
  }),
  project: fact({
    type: text,
    label: words('事業名', 'Project'),
    help: words(
      '複数年度にわたって同じ事業であることを示す名称です。過去の採択歴の事業名と同じ書き方にします。',
      'The name that marks one project over the years; write it as in the earlier award.',
    ),
    ...said,
  }),
  projectYear: fact({
    type: z.int().min(1).max(3),
    label: words('何年目', 'Year of the project'),
    help: words(
      'この申請が事業の何年目に当たるか（1〜3）。',
      'Which year of the project this application is for: 1, 2 or 3.',
    ),
    unit: 'years',
    ...said,
  }),
  succession: fact({
    type: oneOf(successions),
    options: optionsOf(successions),
    label: words('事業承継の類型', 'Type of succession'),
    help: words(
      '経営者の交代による承継か、M&Aによる承継か。',
      'Whether the business passes on by a change of manager or by a merger or acquisition.',
    ),
    ...said,
  }),
  side: fact({
    type: oneOf(sides),
    options: optionsOf(sides),
    label: words('譲渡側・譲受側', 'Seller or buyer'),
    help: words('事業を譲り渡す側か、譲り受ける側か。', 'Whether it hands a business over or takes one over.'),
    ...said,
  }),
  graduationRoute: fact({
    type: oneOf(graduationRoutes),
    options: optionsOf(graduationRoutes),
    label: words('卒業の方法', 'Way of outgrowing SME size'),
    help: words(
      '中小企業から中堅・大企業等へ成長する方法です。',
      'How the firm grows out of the SME class during the project.',
    ),
    ...said,
  }),
  greenField: fact({
    type: text,
    label: words('グリーン成長戦略の分野', 'Field of the Green Growth Strategy'),
    help: words(
      'グリーン成長戦略「実行計画」の14分野のうち、課題の解決に取り組む分野です。',
      'Which of the 14 fields of the Green Growth Strategy’s action plan the project works on.',
    ),
    ...said,
  }),
  causes: fact({
    type: listOf(causes),
    options: optionsOf(causes),
    label: words('影響の要因', 'Causes of the fall'),
    help: words(
      '新型コロナウイルス感染症の影響として示された9つの要因の番号です（1〜6は需要、7〜9は供給）。',
      'The numbers of the nine listed causes: 1 to 6 on the side of demand, 7 to 9 on the side of supply.',
    ),
    knownBy: ['organisation'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  municipalities: fact({
    type: z.array(place).max(longest.lines).readonly(),
    label: words('対象地域・自治体', 'Places served'),
    help: words(
      '事業を行う市区町村です。code は5桁、region は同じ地域として数えるまとまり（書かなければ市区町村ごと）。added は今回加わる地域、cooperates は連携、supports は支援、agreement は協定、relievesCost は費用負担の軽減があるかです。',
      'The municipalities served. `code` has five digits; `region` groups those counted as one place (default: each its own). `added`: new this time; `cooperates`, `supports`, `agreement`, `relievesCost`: what it does for the project.',
    ),
    knownBy: ['coordinator', 'municipality'],
    evidence: ['self', 'document'],
    seenBy: 'rooms',
  }),
  trainingProgrammes: fact({
    type: z
      .array(z.strictObject({ title: text, firm: text.optional() }).readonly())
      .max(longest.entries)
      .readonly(),
    label: words('現場研修プログラム候補', 'Training programmes'),
    help: words(
      '研修プログラム候補の名称と、受け入れる協働候補企業です。',
      'Titles of the training programmes and the firms that would host them.',
    ),
    ...said,
  }),
} as const
