import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import { noted } from '../noted.ts'
import { memberRole } from '../noted-edition.ts'

const id = 'sabisapo-r2'
const call = noted(
  'https://www.chugoku.meti.go.jp/koubo/keieishien/200218.html',
  'サビサポ事業 令和2年度公募（中国経済産業局）',
  'official',
)
const kansai = noted(
  'https://www.kansai.meti.go.jp/2-1chushourenkei/shinrenkei/07-kouboR2fy.html',
  'サビサポ事業 令和2年度公募（近畿経済産業局）',
  'official',
)

const everyone: Who = { called: words('連携体の構成員', 'members of the group') }
const group = call(
  '申請者はコア企業となる中小企業です。大企業、大学、NPOなどを加えられますが、構成員の半数以上は中小企業とし、みなし大企業は認められません。',
  'The applicant is the core firm, an SME. Large companies, universities and NPOs may join, but half of the members at least are SMEs; deemed large companies are out.',
)
const roles = call(
  '構成員それぞれの役割と責任を明らかにします。単なる共同購買、親会社と下請の関係、一回限りの取引は連携とみなされません。',
  'Each member’s task and responsibility is clear. A mere buying group, a parent with its subcontractors or a one-off deal is no cooperation.',
)

/** The firm that applies for the group. */
export const coreRole: EditionRole = memberRole(
  'lead',
  words('コア企業', 'Core firm'),
  words(
    '連携体を代表して申請する中小企業です。構成員を兼ねます。',
    'The SME that applies for the group; a member as well.',
  ),
)

/** What the call of R2 says beyond the documents. */
export const sabisapoR2Official: readonly Rule[] = [
  {
    id: `${id}#g1`,
    title: words('コア企業は中小企業', 'The core firm is an SME'),
    strength: 'hard',
    source: group,
    shape: 'every',
    who: { called: words('コア企業', 'core firms'), roles: ['lead'] },
    is: { sizes: ['sme'] },
    being: words('中小企業であること', 'an SME'),
    mend: words('中小企業をコア企業にしてください。', 'Let an SME be the core firm.'),
  },
  {
    id: `${id}#g2`,
    title: words('構成員の半数以上が中小企業', 'SMEs are half of the members'),
    strength: 'hard',
    source: group,
    shape: 'share-of-members',
    whole: everyone,
    part: { called: words('中小企業', 'SMEs'), sizes: ['sme'] },
    atLeast: [1, 2],
  },
  {
    id: `${id}#g3`,
    title: words('構成員の役割分担', 'Each member’s task'),
    strength: 'hard',
    source: roles,
    shape: 'every',
    who: everyone,
    is: { where: { task: { stated: true } } },
    being: words('役割分担が書かれていること', 'its task is stated'),
    mend: words('構成員ごとに役割分担を書いてください。', 'State the task of each member.'),
  },
  {
    id: `${id}#g4`,
    title: words('下請の関係ではない', 'No subcontracting'),
    strength: 'hard',
    source: roles,
    shape: 'relation',
    from: everyone,
    to: everyone,
    kind: 'subcontract',
    want: 'none',
    being: words('構成員の間に委託・下請の関係があること', 'a subcontract between members'),
    mend: words('対等な連携になるよう構成員を見直してください。', 'Choose members that cooperate as equals.'),
  },
  {
    id: `${id}#g5`,
    title: words('みなし大企業ではない', 'No deemed large company'),
    strength: 'hard',
    source: group,
    shape: 'every',
    who: { called: words('中小企業の構成員', 'SME members'), roles: ['member'], sizes: ['sme'] },
    is: { not: { sizes: ['deemed-large'] } },
    being: words('みなし大企業でないこと', 'not a deemed large company'),
    mend: words('みなし大企業は構成員から外してください。', 'Leave out deemed large companies.'),
  },
  {
    id: `${id}#g6`,
    title: words('異分野連携の計画の認定は不要', 'No certified cross-field plan needed'),
    strength: 'hard',
    source: kansai(
      '令和2年度は、異分野連携新事業分野開拓計画の認定を受けていなくても申請できます。',
      'In fiscal 2020 no certified cross-field new business plan is needed to apply.',
    ),
    shape: 'permission',
    allows: words(
      '異分野連携新事業分野開拓計画の認定がなくても申請できます',
      'A certified cross-field new business plan is not needed',
    ),
    who: {
      called: words('計画の認定を受けていない構成員', 'members without such a plan'),
      not: { designations: ['ibunya'] },
    },
  },
]
