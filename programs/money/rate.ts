import { formatRatio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce } from '../questions.ts'
import { answerBelow, pathsOf, questionsOf, type Sorted, sentences, sortTeam } from '../rules/counting.ts'
import { against, exactly } from './amount.ts'
import { entriesOf, mostOf } from './rated.ts'
import { fitting, readByRows } from './rows.ts'
import { rowFeatures, tableWords } from './table-words.ts'
import type { RateTerm } from './term.ts'
import type { TermShape } from './term-shape.ts'

/** The subsidy is at most a share of the cost, entry by entry, rounded down; without a cost the rate is shown, not judged. */
export const rate: TermShape<RateTerm> = {
  judge(term, team, ask) {
    const [row, ...others] = fitting([...(term.rows ?? []), { called: term.called, rate: term.rate }], team, ask).rows
    const shown = { rate: row && others.length === 0 ? row.rate : term.rate, questions: [] }
    const stated = said(term)
    const exempt = term.unless && sortTeam(term.unless, team)
    const entries = entriesOf(term, team)
    if (entries.length === 0 || (exempt && exempt.sure.length > 0))
      return { ...shown, outcome: 'not-applicable', says: stated }

    const mostFor = mostOf(term, team, ask)
    const found = entries.map((entry) => {
      const most = mostFor(entry)
      return { ...against(exactly(entry.subsidy), most), asks: most.questions }
    })
    const over = found.reduce((sum, one) => sum + (one.over ?? 0), 0)
    if (over > 0 && exempt && exempt.perhaps.length > 0) {
      const questions = questionsOf(exempt.perhaps)
      return { ...shown, outcome: 'unknown', questions, says: sentences(stated, unlessJoined(exempt), answerBelow) }
    }
    if (over > 0) return { ...shown, outcome: 'unmet', over, says: sentences(stated, tooMuch(over)) }

    const open = found.filter(({ outcome }) => outcome === 'unknown')
    if (open.length === 0) return { ...shown, outcome: 'met', says: stated }

    const questions = askedOnce(open.flatMap(({ asks }) => asks))
    return { ...shown, outcome: 'unknown', questions, says: sentences(stated, whose(term), answerBelow) }
  },

  show: said,

  features: ({ called, rate: share, rows, fixed, unless, lines = [] }) => [
    {
      key: `rate of ${lines.join(' ')}`,
      called: words(`${called.ja}の補助率`, `${called.en}, rate`),
      is: rateWords(share),
    },
    ...rowFeatures(called, rows, (row) => rateWords(row.rate)),
    ...(fixed
      ? [{ key: 'fixed', called: words('定額で補助される者', 'who is paid a fixed amount'), is: fixed.called }]
      : []),
    ...(unless
      ? [
          {
            key: 'unless',
            called: words('補助率を判定しない場合', 'where the rate is not judged'),
            is: words(`${unless.called.ja}が加わる場合`, `with ${unless.called.en} in the team`),
          },
        ]
      : []),
  ],

  reads: ({ rows, fixed, unless }, ask) => [
    ...readByRows(rows, ask),
    ...[fixed, unless].flatMap((who) => (who ? pathsOf(who) : [])),
  ],
}

function said({ called, rate: share, rows, fixed, note }: RateTerm): Words {
  const { ja, en } = rateWords(share)
  return sentences(
    words(`${called.ja}の補助率は${ja}です。`, `${called.en}: rate ${en}.`),
    rows && tableWords(rows, (row) => rateWords(row.rate)),
    fixed &&
      words(
        `${fixed.called.ja}の分は定額（全額まで）です。`,
        `For ${fixed.called.en} a fixed amount, up to all of the cost.`,
      ),
    note,
  )
}

const tooMuch = (over: number): Words =>
  words(
    `経費に補助率を掛けた額を${formatYen(over).ja}超えています。申請額を見直してください。`,
    `What is asked is ${formatYen(over).en} more than the rate gives. Please reduce it.`,
  )

const unlessJoined = ({ perhaps }: Sorted): Words =>
  words(
    `申請額が経費に補助率を掛けた額を超えています。${perhaps.map(({ standing }) => standing.name).join('、')}が、補助率を判定しない機関に当たるか確認が必要です。`,
    `More is asked than the rate gives. To be confirmed: whether the rate is not judged because of ${perhaps.map(({ standing }) => standing.name).join(', ')}.`,
  )

const whose = ({ fixed, rows = [] }: RateTerm): Words => {
  const who = [...(fixed ? [fixed.called] : []), ...rows.map(({ called }) => called)]
  return words(
    `申請額が経費に補助率を掛けた額を超えている可能性があります。補助率がどの区分に当たるか（${who.map(({ ja }) => ja).join('、')}）の確認が必要です。`,
    `More may be asked than the rate gives. To be confirmed is which rate it is (${who.map(({ en }) => en).join(', ')}).`,
  )
}

/** 10/10 is what papers write for all of it. */
const rateWords = (share: RateTerm['rate']): Words =>
  share[0] === share[1] ? words('10/10（全額）', '10/10 (all of it)') : formatRatio(share)
