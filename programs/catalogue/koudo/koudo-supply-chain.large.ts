import { words } from '#consortium/words.ts'
import type { MoneyTerm } from '../../money/term.ts'
import type { Rule } from '../../rule.ts'
import type { Who } from '../../selector.ts'
import type { Source } from '../../verdict.ts'
import { asLead } from './koudo.roles.ts'

export const largeLead: Who = {
  called: words('大企業である幹事企業', 'large leads'),
  roles: ['lead'],
  sizes: ['large'],
}

/** From the R3 request on: a large firm may lead and is not paid, no other may be large, and the lead's plan is enough. */
export const largeFirms = (
  id: string,
  sources: Readonly<Record<'unpaid' | 'others' | 'plan', Source>>,
): readonly Rule[] => [
  {
    id: `${id}#4`,
    title: words('大企業の幹事企業は支給の対象外', 'A large lead is not paid'),
    strength: 'hard',
    source: sources.unpaid,
    shape: 'unpaid',
    who: largeLead,
  },
  {
    id: `${id}#5`,
    title: words('幹事企業のほかに大企業はいない', 'No large firm but the lead'),
    strength: 'inferred',
    source: sources.others,
    shape: 'every',
    who: { called: words('幹事企業以外の構成員', 'members other than the lead'), not: { roles: asLead.roles ?? [] } },
    is: { not: { sizes: ['large'] } },
    being: words('大企業でないこと', 'not a large firm'),
    mend: words('大企業は幹事企業になるか、構成員から外れる必要があります。', 'A large firm may only lead.'),
  },
  {
    id: `${id}#6`,
    title: words('事業計画は幹事企業が代表して策定できる', 'The lead’s plan is enough'),
    strength: 'hard',
    source: sources.plan,
    shape: 'permission',
    allows: words('幹事企業が代表して事業計画を策定できます', 'The lead may write one business plan for all'),
    who: asLead,
  },
]

export const paidNothing = (source: Source): MoneyTerm => ({
  term: 'unpaid',
  called: words('支給の対象外', 'Paid nothing'),
  who: largeLead,
  source,
})
