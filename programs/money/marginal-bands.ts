import { formatRatio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { pathsOf, sentences } from '../rules/counting.ts'
import { bandsOfAll } from './bands-of-all.ts'
import { bandsOfEach } from './bands-of-each.ts'
import { readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { Band, MarginalBands } from './term.ts'
import type { TermShape } from './term-shape.ts'

/**
 * A subsidy by slices (AMB-29: the marginal reading), for each organisation or for all of the cost. Without a cost only the
 * last end is judged.
 */
export const marginalBands: TermShape<MarginalBands> = {
  judge(term, team, ask) {
    const finding = term.each ? bandsOfEach(term, term.each, team, ask) : bandsOfAll(term, team, ask)
    return {
      ...finding,
      says: finding.outcome === 'unmet' ? sentences(said(term), finding.says) : sentences(finding.says, said(term)),
    }
  },

  tellsParts: ({ each }) => each !== undefined,

  show: said,

  features: ({ called, lines = [], bands, rows }) => [
    {
      key: `rate of ${lines.join(' ')}`,
      called: words(`${called.ja}の補助率`, `${called.en}, rate`),
      is: slices(bands),
    },
    ...rowFeatures(called, rows, (row) => inOne(row.bands)),
  ],

  reads: ({ each, rows }, ask) => [...(each ? pathsOf(each) : []), ...readByRows(rows, ask)],
}

function said({ called, bands, rows, note }: MarginalBands): Words {
  const given = inOne(bands)
  return sentences(
    words(
      `${called.ja}の補助率は、補助額${given.ja}です。`,
      `${called.en}, rate by slice of the subsidy: ${given.en}.`,
    ),
    rows && tableWords(rows, (row) => inOne(row.bands)),
    note,
  )
}

const inOne = (bands: readonly Band[]): Words =>
  words(
    slices(bands)
      .map(({ ja }) => ja)
      .join('、'),
    slices(bands)
      .map(({ en }) => en)
      .join(', '),
  )

const slices = (bands: readonly Band[]): Words[] =>
  bands.map(({ upTo, rate }, at) => {
    const share = formatRatio(rate)
    if (upTo !== undefined)
      return words(`${formatYen(upTo).ja}までの部分は${share.ja}`, `${share.en} up to ${formatYen(upTo).en}`)

    const from = bands[at - 1]?.upTo
    return from === undefined
      ? share
      : words(`${formatYen(from).ja}を超える部分は${share.ja}`, `${share.en} above ${formatYen(from).en}`)
  })
