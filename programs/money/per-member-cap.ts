import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, sentences } from '../rules/counting.ts'
import { paid } from './features.ts'
import { judgeCaps, ownCap } from './member-caps.ts'
import { readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { PerMemberCap } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** Each of some organisations asks for at most so much. */
export const perMemberCap: TermShape<PerMemberCap> = {
  judge: (term, team, ask) => ({
    ...judgeCaps(term.who, (standing) => ownCap(term, standing, team, ask), said(term), team),
    cap: Math.max(term.most, ...(term.rows ?? []).map(({ most }) => most)),
  }),

  tellsParts: () => true,

  show: said,

  features: ({ called, who, most, rows, payees }) => [
    {
      key: 'cap of each',
      called: words(`${called.ja}の上限（1者あたり）`, `${called.en}, cap each`),
      is: formatYen(most),
    },
    { key: 'cap of each for', called: words('1者あたりの上限の対象', 'who has a cap of its own'), is: who.called },
    ...rowFeatures(called, rows, ({ most: cap }) => formatYen(cap)),
    ...paid(payees),
  ],

  reads: ({ who, rows }, ask) => [...pathsOf(who), ...readByRows(rows, ask)],
}

function said({ called, who, most, rows, note }: PerMemberCap) {
  const cap = formatYen(most)
  return sentences(
    words(
      `${called.ja}は${who.called.ja}1者あたり${cap.ja}までです。`,
      `${called.en}: up to ${cap.en} for each of the ${who.called.en}.`,
    ),
    rows && tableWords(rows, ({ most: own }) => formatYen(own)),
    note,
  )
}
