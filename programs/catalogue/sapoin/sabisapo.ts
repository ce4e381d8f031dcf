import { type Words, words } from '#consortium/words.ts'
import { type Edition, type EditionRole, edition, type Information, type Stage } from '../../edition.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Source, Strength } from '../../verdict.ts'
import { callOf } from '../call.ts'
import { asResearch, serviceBodyRoles, smeMembers } from './sabisapo.roles.ts'
import { everyone } from './sapoin.roles.ts'
import { fiveYearTargets } from './sapoin.targets.ts'

/** What tells the years apart: their documents, how firmly they ask for two SMEs, and the theme. */
interface Year {
  readonly id: `sabisapo-${string}`
  readonly name: Words
  readonly stage: Stage
  readonly about: Words
  readonly asOf: Words
  readonly budget: { readonly source: Source; readonly over: string }
  /** How firmly two SMEs are asked for. */
  readonly pair: Strength
  readonly sources: Readonly<Record<'pair' | 'fields' | 'research' | 'cap' | 'rate' | 'targets', Source>>
  /** Rules of this year alone. */
  readonly own?: readonly Rule[]
  /** Seats of this year alone. */
  readonly roles?: readonly EditionRole[]
  readonly information: readonly Information[]
}

/** サビサポ事業: SMEs of different fields develop a new service (programs.md 3.1). The years share their rules. */
export function sabisapo({ id, budget, pair, sources, own = [], roles = [], ...year }: Year): Edition {
  const money: readonly MoneyTerm[] = [
    {
      term: 'per-year-cap',
      called: words('補助金の申請額', 'Subsidy asked for'),
      year: 30_000_000,
      years: 2,
      notOverYearBefore: true,
      source: sources.cap,
    },
    {
      term: 'rate',
      called: words('補助対象経費', 'Eligible cost'),
      rate: [1, 2],
      rows: [
        {
          called: words('AI・IoT等の先端技術を活用する場合', 'with AI, IoT or the like'),
          when: usingAdvancedTechnology,
          rate: [2, 3],
        },
      ],
      source: sources.rate,
    },
  ]
  const rules: readonly Rule[] = [
    {
      id: `${id}#1`,
      title: words('中小企業が2者以上', 'Two or more SMEs'),
      strength: pair,
      source: sources.pair,
      readings: ['AMB-08'],
      shape: 'count-between',
      who: smeMembers,
      atLeast: 2,
    },
    {
      id: `${id}#2`,
      title: words('異なる分野の連携', 'Different fields'),
      strength: 'inferred',
      source: sources.fields,
      readings: ['AMB-08'],
      shape: 'distinct-values',
      value: 'businessField',
      who: { ...everyone, called: words('連携体の構成員', 'members of the group') },
      called: words('構成員の事業分野', 'Fields of the members'),
      unit: words('分野', 'fields'),
      atLeast: 2,
    },
    {
      id: `${id}#3`,
      title: words('大学・公設試等の参加', 'Research bodies may join'),
      strength: 'inferred',
      source: sources.research,
      shape: 'permission',
      allows: words(
        '大学・公設試等も加われます（2者の中小企業には数えません）',
        'Universities, public laboratories and the like may join; they do not count for the two SMEs',
      ),
      who: asResearch,
    },
    ...own,
    {
      id: `${id}#money`,
      title: words('補助上限額と補助率', 'Caps and rate'),
      strength: 'hard',
      source: sources.cap,
      shape: 'within-cap',
      terms: money,
    },
    {
      id: `${id}#plan`,
      title: words('付加価値額と給与支給総額の目標', 'Targets for value added and wages'),
      strength: 'hard',
      source: sources.targets,
      ...fiveYearTargets,
    },
  ]
  return edition({
    ...year,
    id,
    consortium: 'required',
    sizeTable: 'SK-4',
    call: callOf(id, budget.source, { over: budget.over }, 'AMB-44'),
    roles: [...serviceBodyRoles, ...roles],
    rules,
    money,
  })
}

export const usingAdvancedTechnology = {
  shape: 'fact-is',
  fact: 'plan.usesAdvancedTechnology',
  in: [true],
  asks: words('AI・IoT等の先端技術の活用', 'the use of AI, IoT or the like'),
  mend: words('活用する先端技術を計画に書いてください。', 'Add the advanced technology it uses.'),
} as const

/** #4 of R2 and of the R3 request: a new service, with advanced technology. The R3 budget asks no theme. */
export const serviceTheme = (id: string, strength: Strength, source: Source): Rule => ({
  id: `${id}#4`,
  title: words('先端技術を用いた新サービスの開発', 'A new service with advanced technology'),
  strength,
  source,
  shape: 'all-of',
  parts: [
    usingAdvancedTechnology,
    {
      shape: 'fact-is',
      fact: 'plan.developsService',
      in: [true],
      asks: words('新しいサービスの開発', 'the development of a new service'),
      mend: words('開発する新しいサービスを計画に書いてください。', 'Add the new service to be developed.'),
    },
  ],
})
