import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Clause, CountMembers, Rule } from '../../rule.ts'
import type { Source } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { memberRole, members, smes } from './koudo.roles.ts'
import { planRule, rateBySize } from './koudo.rules.ts'

/** What tells the years of 企業間連携型 apart. */
interface Year extends Pick<Edition, 'name' | 'about' | 'stage' | 'asOf' | 'readings'> {
  readonly id: `koudo-kigyokan-${string}`
  readonly budget: { readonly source: Source; readonly over: string }
  readonly targets: Source
  readonly span: Words
  readonly sources: Readonly<Record<'several' | 'five' | 'smes' | 'cap' | 'rate' | 'period', Source>>
  /** What #1 asks beside two members. */
  readonly together: readonly Clause[]
  readonly own: readonly Rule[]
  readonly roles?: readonly EditionRole[]
  readonly information: readonly Information[]
}

const several: CountMembers = { shape: 'count-between', who: members, atLeast: 2 }

/** 企業間連携型: two to five SMEs that share data (programs.md 3.2). The years share their rules under the same numbers. */
export function koudoKigyokan({ id, sources, together, own, roles = [], ...year }: Year): Edition {
  const money: readonly MoneyTerm[] = [
    {
      term: 'per-member-cap',
      called: words('補助金の額', 'Subsidy'),
      who: members,
      most: 20_000_000,
      payees: ['member'],
      source: sources.cap,
    },
    rateBySize(sources.rate),
  ]
  return edition({
    id,
    name: year.name,
    about: year.about,
    stage: year.stage,
    asOf: year.asOf,
    ...(year.readings ? { readings: year.readings } : {}),
    consortium: 'required',
    sizeTable: 'SK-4',
    call: callOf(id, year.budget.source, { over: year.budget.over }, 'AMB-44'),
    roles: [memberRole, ...roles],
    rules: [
      {
        id: `${id}#1`,
        title: words('複数の者による連携', 'Several firms together'),
        strength: 'hard',
        source: sources.several,
        ...(together.length > 0 ? { shape: 'all-of', parts: [several, ...together] } : several),
      },
      {
        id: `${id}#2`,
        title: words('連携体は5者まで', 'Five at most'),
        strength: 'hard',
        source: sources.five,
        shape: 'count-between',
        who: members,
        atMost: 5,
      },
      {
        id: `${id}#3`,
        title: words('構成員は中小企業等', 'SMEs only'),
        strength: 'inferred',
        source: sources.smes,
        readings: ['AMB-03'],
        shape: 'every',
        who: members,
        is: { sizes: smes.sizes ?? [] },
        being: words('中小企業等であること', 'a small or medium enterprise'),
        mend: words('中小企業等でない者は構成員から外してください。', 'Leave out those that are not.'),
      },
      ...own,
      {
        id: `${id}#money`,
        title: words('補助上限額と補助率', 'Cap and rate'),
        strength: 'hard',
        source: sources.cap,
        shape: 'within-cap',
        terms: money,
      },
      planRule(id, year.targets, year.span),
    ],
    money,
    information: [
      beside('period', sources.period, '補助期間：最大2年間', 'Supported for two years at most'),
      ...year.information,
    ],
  })
}

/** #4 from the R3 request on: not only the group but each member has a plan. */
export const ownPlans = (id: string, source: Source): Rule => ({
  id: `${id}#4`,
  title: words('参画企業すべての事業計画', 'A business plan of each'),
  strength: 'hard',
  source,
  shape: 'every',
  who: members,
  is: { where: { hasBusinessPlan: true } },
  being: words('自社の事業計画を策定していること', 'has a business plan of its own'),
  mend: words('構成員ごとに事業計画を策定してください。', 'Let each member write its business plan.'),
})
