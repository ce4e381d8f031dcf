import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition, type Information } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { beside } from '../beside.ts'
import { callOf } from '../call.ts'
import { asLead, everyone, leadRole, memberRole, smes } from './koudo.roles.ts'
import { planRule, rateBySize } from './koudo.rules.ts'

/** What tells the years of サプライチェーン効率化型 apart. */
interface Year extends Pick<Edition, 'name' | 'about' | 'stage' | 'asOf' | 'readings'> {
  readonly id: `koudo-supply-chain-${string}`
  readonly budget: { readonly source: Source; readonly over: string }
  readonly targets: Source
  readonly span: Words
  /** How firmly a lead is asked for: the R2 scheme only shows one. */
  readonly lead: Strength
  readonly sources: Readonly<Record<'lead' | 'system' | 'ten' | 'cap' | 'rate', Source>>
  readonly own?: readonly Rule[]
  readonly terms?: readonly MoneyTerm[]
  readonly roles?: readonly EditionRole[]
  readonly information: readonly Information[]
}

/** サプライチェーン効率化型: a lead and up to nine others bring in one system (programs.md 3.2). */
export function koudoSupplyChain({ id, lead, sources, own = [], terms = [], roles = [], ...year }: Year): Edition {
  const money: readonly MoneyTerm[] = [
    {
      term: 'per-member-cap',
      called: words('補助金の額', 'Subsidy'),
      who: smes,
      most: 10_000_000,
      payees: ['lead', 'member'],
      source: sources.cap,
    },
    rateBySize(sources.rate),
    ...terms,
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
    roles: [leadRole, memberRole, ...roles],
    rules: [
      {
        id: `${id}#1`,
        title: words('幹事企業等が1者', 'One lead'),
        strength: lead,
        source: sources.lead,
        shape: 'count-between',
        who: asLead,
        atLeast: 1,
        atMost: 1,
        mend: words('構成員の中から幹事企業等を1者決めてください。', 'Choose one of the members as the lead.'),
      },
      {
        // The lead counts when it is an SME itself.
        id: `${id}#2`,
        title: words('共通システムを導入する中小企業等が2者以上', 'Two or more SMEs with the common system'),
        strength: 'inferred',
        source: sources.system,
        readings: ['AMB-03', 'AMB-54'],
        shape: 'count-between',
        who: {
          called: words('共通システムを導入する中小企業等', 'SMEs that install the common system'),
          sizes: ['sme'],
          where: { usesTool: true },
        },
        atLeast: 2,
      },
      {
        id: `${id}#3`,
        title: words('連携体は10者まで', 'Ten at most'),
        strength: 'hard',
        source: sources.ten,
        readings: ['AMB-09'],
        shape: 'count-between',
        who: everyone,
        atMost: 10,
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
      beside(
        'not-stated',
        sources.cap,
        'この類型の補助期間は記載がありません',
        'How long this type is supported is not printed',
      ),
      ...year.information,
    ],
  })
}
