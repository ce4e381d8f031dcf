import type { Kind } from '#consortium/kinds.ts'
import { type Dice, oneOf, weighted } from './dice.ts'
import type { Trade } from './words/trades.ts'

const none = weighted<Kind>([
  ['coop-association', 40],
  ['shopping-street', 16],
  ['shokokai', 12],
  ['chamber', 6],
  ['regional-fi', 6],
  ['municipality', 6],
  ['regional-body', 14],
])

const kindsOfForm: Readonly<Record<string, readonly Kind[]>> = {
  特定非営利活動法人: ['npo'],
  一般社団法人: ['ippan-shadan', 'ippan-shadan', 'industry-association', 'dmo'],
  公益社団法人: ['ippan-shadan', 'industry-association'],
  一般財団法人: ['ippan-zaidan', 'industry-support'],
  公益財団法人: ['ippan-zaidan', 'industry-support'],
  社会福祉法人: ['welfare-corp'],
  学校法人: ['school-corp', 'school-corp', 'university'],
  医療法人: ['medical-corp'],
  医療法人社団: ['medical-corp'],
  医療法人財団: ['medical-corp'],
}

/** What firms of a trade are besides companies, by its first middle group, and how often. */
const alsoOfTrade: Readonly<Record<number, readonly [Kind, number]>> = {
  39: ['it-vendor', 0.6],
  62: ['regional-fi', 0.2],
  71: ['tech-venture', 0.4],
  72: ['consultant', 0.5],
  74: ['professional', 0.2],
  75: ['service-sme', 0.3],
  78: ['service-sme', 0.3],
  88: ['hr-firm', 0.15],
}

/** What an organisation is by its legal form and its trade. */
export function kindOf(dice: Dice, form: string | null, { groups: [trade] }: Trade): readonly Kind[] {
  if (form === null) return [none(dice)]
  const ofForm = kindsOfForm[form]
  if (ofForm) return [oneOf(dice, ofForm)]
  const also = alsoOfTrade[trade]
  return also && dice() < also[1] ? ['company', also[0]] : ['company']
}
