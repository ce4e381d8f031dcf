import { type Words, words } from '#consortium/words.ts'
import type { Edition, Information } from '../../edition.ts'
import type { Rule, WithinDates } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { notedEdition } from '../noted-edition.ts'
import { groupComposition } from './it-group.composition.ts'
import { groupExclusions } from './it-group.exclusions.ts'
import { groupMoney } from './it-group.money.ts'
import { groupTarget } from './it-group.plan.ts'
import { groupRoles } from './it-group.roles.ts'

/** Notes what the guidelines of one year say, or are said to say. */
export type Told = (ja: string, en: string) => Source

/** What tells the years apart: where they are told, and which earlier calls they look back at. */
export interface Year {
  readonly id: `it-${2025 | 2026}-multi`
  readonly told: Told
  /** Frames of the same year that nobody may use beside this one. */
  readonly beside: readonly string[]
  /** Who was paid by these in the year before the check waits. */
  readonly cooling?: readonly string[]
  /** Who was paid by these must promise more. */
  readonly earlier?: readonly string[]
}

interface Group extends Year, Pick<Edition, 'name' | 'asOf' | 'stage'> {
  readonly call: { readonly source: Source } & Omit<WithinDates, 'shape'>
  readonly own?: readonly Rule[]
  readonly information: readonly Information[]
}

const about: Words = words(
  '代表事業者と参画事業者（合わせて10者以上）が、同じ商業集積地やサプライチェーンで連携してITツールを導入する取組を補助します。',
  'Supports ten or more businesses of one district or supply chain, with one at their head, that bring in IT together.',
)

/** 複数社（複数者）連携: a group of ten or more, of which guidelines.md (b) read the guidelines of 2025 in full. */
export function itGroup({ name, asOf, stage, call, own = [], information, ...year }: Group): Edition {
  const { id, told } = year
  const caps = told(
    '（1）基盤導入経費と（2）消費動向等分析経費は合わせて3,000万円まで、（3）事務費・専門家費は（1）＋（2）の10%の3分の2、かつ200万円までです。',
    'At most 30 million yen for (1) base introduction and (2) analysis; for (3) administration and experts two thirds of 10% of these, and 2 million at most.',
  )
  return notedEdition({
    id,
    name,
    stage,
    consortium: 'required',
    about,
    asOf,
    sizeTable: 'IT-15',
    call,
    roles: groupRoles,
    rules: [...groupComposition(year), ...groupExclusions(year), groupTarget(year), ...own].toSorted(byNumber),
    money: groupMoney(told, caps),
    cap: caps,
    information,
  })
}

const byNumber = (one: Rule, other: Rule): number => numberOf(one) - numberOf(other)

const numberOf = ({ id }: Rule): number => Number(id.replace(/.*#/, ''))
