import { formatPercent, type Ratio, take } from '#consortium/ratio.ts'
import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { matches } from '../matcher.ts'
import { askedOnce } from '../questions.ts'
import { type Judged, pathsOf, questionsOf, sentences, sortTeam } from '../rules/counting.ts'
import type { Ask } from '../rules/shape.ts'
import { questionsFor, type Standing, type Team } from '../team.ts'
import type { Amount } from './amount.ts'
import { judgeCaps, ownCap } from './member-caps.ts'
import { readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { PartnerSurcharge } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** Each has its own cap, and one of them a share of it more for every other (AMB-19). Rounded down once. */
export const partnerSurcharge: TermShape<PartnerSurcharge> = {
  judge: (term, team, ask) => judgeCaps(term.who, (standing) => raisedCap(term, standing, team, ask), said(term), team),

  tellsParts: () => true,

  show: said,

  features: ({ called, most, rows, to, each }) => [
    {
      key: 'cap of each',
      called: words(`${called.ja}の上限（1者あたり）`, `${called.en}, cap each`),
      is: formatYen(most),
    },
    ...rowFeatures(called, rows, ({ most: cap }) => formatYen(cap)),
    {
      key: 'surcharge',
      called: words(
        `${to.called.ja}の上限の上乗せ（ほかの1者あたり）`,
        `added to the cap of ${to.called.en} for each other`,
      ),
      is: formatPercent(each),
    },
  ],

  reads: ({ who, to, rows }, ask) => [...pathsOf(who), ...pathsOf(to), ...readByRows(rows, ask)],
}

/** The cap of one of them, raised where it is the one that the others raise it for. */
export function raisedCap(term: PartnerSurcharge, standing: Standing, team: Team, ask: Ask): Amount {
  const own = ownCap(term, standing, team, ask)
  const leads = matches(term.to, standing, team)
  if (leads.is === 'no') return own

  const { sure, perhaps } = sortTeam(term.who, team)
  const others = (list: readonly Judged[]) => list.filter((one) => one.standing !== standing)
  const [certain, possible] = [others(sure), others(perhaps)]
  return {
    least: leads.is === 'yes' ? raised(own.least, term.each, certain.length) : own.least,
    most: raised(own.most, term.each, certain.length + possible.length),
    questions: askedOnce([...own.questions, ...questionsFor(standing, leads), ...questionsOf(possible)]),
  }
}

const raised = (cap: number, [n, d]: Ratio, others: number): number =>
  Number.isFinite(cap) ? take([d + n * others, d], cap) : cap

function said({ called, who, most, rows, to, each, note }: PartnerSurcharge) {
  const cap = formatYen(most)
  return sentences(
    words(
      `${called.ja}は${who.called.ja}1者あたり${cap.ja}までです。`,
      `${called.en}: up to ${cap.en} for each of the ${who.called.en}.`,
    ),
    rows && tableWords(rows, ({ most: own }) => formatYen(own)),
    words(
      `${to.called.ja}の上限は、ほかの${who.called.ja}1者につき${formatPercent(each).ja}上がります。`,
      `The cap of the ${to.called.en} rises by ${formatPercent(each).en} for each other one.`,
    ),
    note,
  )
}
