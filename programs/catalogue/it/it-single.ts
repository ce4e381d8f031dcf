import { type Words, words } from '#consortium/words.ts'
import type { Edition, Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { FigureBetween, Rule, WithinDates } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { firmness } from '../noted.ts'
import { notedEdition } from '../noted-edition.ts'
import { applicants, oneSme, pairRoles } from './it.roles.ts'
import { processes } from './it.tools.ts'

type Told = (ja: string, en: string) => Source

interface Single extends Pick<Edition, 'name' | 'asOf' | 'stage'> {
  readonly id: `it-${2025 | 2026}-normal`
  readonly told: Told
  readonly call: { readonly source: Source } & Omit<WithinDates, 'shape'>
  readonly own?: readonly Rule[]
  /** The rate, as far as it is told. */
  readonly rate: MoneyTerm
  readonly information: readonly Information[]
}

const about: Words = words(
  '中小企業・小規模事業者等が、業務の効率化やDXのためにITツールを導入する費用を補助します。',
  'Supports IT tools by which a small or medium enterprise works more efficiently.',
)

/** From 1,500,000 yen on more is asked. */
export const largeSubsidy: FigureBetween = {
  shape: 'figure-between',
  fact: 'plan.subsidy',
  called: words('補助金の申請額', 'Subsidy asked for'),
  unit: words('円', 'yen'),
  atLeast: 1_500_000,
}

/** 通常枠, for a firm that finds no group: #1 to #4 of each year. */
export function itSingle({ id, told, call, own = [], rate, information, ...named }: Single): Edition {
  const sme = told(
    '対象は中小企業・小規模事業者等です。医療法人、社会福祉法人、学校法人は従業員300人以下、商工会等は100人以下で対象になります。',
    'For SMEs; medical, welfare and school corporations up to 300 employees, societies of commerce up to 100.',
  )
  const amounts = told(
    '補助額は、業務プロセスが1つ以上なら5万円から150万円まで、4つ以上なら150万円から450万円までです。',
    'From 50,000 to 1.5 million yen with one process, from 1.5 to 4.5 million with four.',
  )
  const general = told(
    '汎用プロセス（P-07）だけでは申請できません。ほかのプロセスと合わせれば1つに数えます。',
    'The general process P-07 alone is refused; beside another it counts as one.',
  )
  const deemed = told(
    'みなし大企業（6つの基準）は対象外です。',
    'Firms treated as large by one of six grounds are excluded.',
  )
  return notedEdition({
    ...named,
    id,
    about,
    consortium: 'partner required',
    sizeTable: 'IT-15',
    call,
    roles: pairRoles,
    rules: [
      {
        id: `${id}#1`,
        title: words('申請者は中小企業・小規模事業者等1者', 'One small or medium enterprise applies'),
        strength: firmness(sme),
        source: sme,
        ...oneSme,
      },
      {
        id: `${id}#2`,
        title: words('P-01～P-06の業務プロセスが1以上', 'At least one process among P-01 to P-06'),
        strength: firmness(general),
        source: general,
        ...processes(1, 'P-01 to P-06'),
      },
      {
        id: `${id}#3`,
        title: words('150万円以上は業務プロセスが4以上', 'Four processes from 1.5 million yen on'),
        strength: firmness(amounts),
        source: amounts,
        shape: 'when-then',
        when: largeSubsidy,
        must: processes(4, 'P-01 to P-07'),
      },
      {
        id: `${id}#4`,
        title: words('みなし大企業でない', 'Not treated as large'),
        strength: firmness(deemed),
        source: deemed,
        shape: 'every',
        who: applicants,
        is: { not: { sizes: ['deemed-large'] } },
        being: words('みなし大企業でないこと', 'not treated as large'),
        mend: words('みなし大企業は申請できません。', 'A firm treated as large cannot apply.'),
      },
      ...own,
    ],
    money: [
      { term: 'floor', called: largeSubsidy.called, least: 50_000, source: amounts },
      { term: 'flat-cap', called: largeSubsidy.called, most: 4_500_000, payees: ['applicant'], source: amounts },
      rate,
    ],
    cap: amounts,
    information,
  })
}
