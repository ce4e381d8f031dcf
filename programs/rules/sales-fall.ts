import { formatMonth } from '#consortium/calendar.ts'
import { compareRatios, formatPercent, type Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { type Match, no, perhaps, yes } from '../match.ts'
import type { SalesFall } from '../rule.ts'
import { fallByMonths } from '../sales.ts'
import { aboutWhom, concerned, selectorFeatures } from '../selector-features.ts'
import type { Standing } from '../team.ts'
import { evidenceOfAll, type Judged, pathsOf, questionsOf, sortTeam, witnessedOnce, witnesses } from './counting.ts'
import { type EachSaid, judgeEach, sayEach } from './each.ts'
import type { Shape } from './shape.ts'

/** Sales of the picked months fell, for each that matches. */
export const salesFall: Shape<SalesFall, EachSaid> = {
  judge(clause, team) {
    const sorted = sortTeam(clause.who, team)
    const told = { being: being(clause), ask: askMonths(clause) }
    const also = ({ standing }: Judged): Judged => ({ standing, match: fell(clause, standing, team.on, told) })
    const { outcome, right, wrong, open } = judgeEach(sorted, also)
    const evidence = evidenceOfAll([...sorted.sure, ...sorted.sure.map(also)])
    return {
      outcome,
      counted: witnesses(right),
      notCounted: witnessedOnce(witnesses([...wrong, ...open])),
      questions: outcome === 'unknown' ? questionsOf(open) : [],
      ...(outcome === 'unmet' ? { short: wrong.length } : {}),
      ...(evidence && outcome !== 'not-applicable' ? { evidence } : {}),
      found: { right: right.length, wrong: names(wrong), open: [...new Set(names(open))] },
    }
  },

  say: (clause, { outcome, found }) =>
    sayEach({ who: clause.who, being: being(clause), mend: askMonths(clause) }, outcome, found, '者'),

  lacks: () => [],

  show: (clause) =>
    words(`${clause.who.called.ja}の${being(clause).ja}`, `${clause.who.called.en}: ${being(clause).en}`),

  features: (clause) => [
    { key: 'fall', called: words('売上高の減少率', 'fall in sales'), is: atLeast(clause.atLeast) },
    {
      key: 'pick',
      called: words('比べる月の数', 'months compared'),
      is: words(`${clause.pick}か月`, `${clause.pick}`),
    },
    { key: 'window', called: words('減少をみる期間', 'months of the fall'), is: windowWords(clause) },
    { key: 'base', called: words('比べる元の期間', 'months compared with'), is: span(clause.base) },
    ...selectorFeatures(clause.who, 'who', concerned),
  ],

  about: ({ who }) => aboutWhom('fall in sales', who),

  reads: ({ who }) => [...pathsOf(who), 'members[].monthlySales', 'members[].salesFall'],
}

/** The months settle it where they can; else the fall already worked out. */
function fell(
  clause: SalesFall,
  { member }: Standing,
  on: string,
  told: { readonly being: Words; readonly ask: Words },
): Match {
  const byMonths = member.monthlySales && fallByMonths(clause, member.monthlySales, on)
  if (byMonths !== undefined) {
    const why = words(`月次売上高による${told.being.ja}`, `by its monthly sales: ${told.being.en}`)
    const other = words('月次売上高では減少率が足りません', 'its monthly sales fell by less')
    return byMonths ? yes(why, ['monthlySales']) : no(other, ['monthlySales'])
  }

  const stated = clause.pick === 3 ? member.salesFall?.threeMonths : member.salesFall?.oneMonth
  if (stated === undefined)
    return perhaps(words('月次売上高が足りません', 'monthly sales are missing'), [
      { of: 'member', fact: 'monthlySales', ask: told.ask },
    ])
  const fall = formatPercent(stated)
  const why = words(`売上高減少率は${fall.ja}です`, `its sales fell by ${fall.en}`)
  return compareRatios(stated, clause.atLeast) >= 0 ? yes(why, ['salesFall']) : no(why, ['salesFall'])
}

const atLeast = (ratio: Ratio): Words => words(`${formatPercent(ratio).ja}以上`, `at least ${formatPercent(ratio).en}`)

const span = ({ from, until }: SalesFall['base']): Words =>
  words(
    `${formatMonth(from).ja}から${formatMonth(until).ja}まで`,
    `${formatMonth(from).en} to ${formatMonth(until).en}`,
  )

function windowWords({ window }: SalesFall): Words {
  if ('last' in window) return words(`申請前の直近${window.last}か月`, `the last ${window.last} months`)

  const { from, until, consecutive } = window
  const start = formatMonth(from)
  const stretch = until ? span({ from, until }) : words(`${start.ja}以降`, `${start.en} or later`)
  return consecutive === undefined
    ? stretch
    : words(`${stretch.ja}の連続する${consecutive}か月`, `${consecutive} months on end, ${stretch.en}`)
}

function being(clause: SalesFall): Words {
  const [window, need, base] = [windowWords(clause), atLeast(clause.atLeast), span(clause.base)]
  const picked =
    clause.pick === 3
      ? words('任意の3か月の合計売上高', 'sales of any three months together')
      : words('いずれかの月の売上高', 'sales of one of the months')
  return words(
    `${window.ja}のうち${picked.ja}が${base.ja}の同じ月と比べて${need.ja}減少していること`,
    `${picked.en} (${window.en}) fell by ${need.en} against the same months of ${base.en}`,
  )
}

const askMonths = (clause: SalesFall): Words => {
  const [window, base] = [windowWords(clause), span(clause.base)]
  return words(
    `月次売上高（${window.ja}と、${base.ja}の同じ月）か、計算済みの売上高減少率を記入してください。`,
    `Please state its monthly sales (${window.en}, and the same months of ${base.en}) or the fall already worked out.`,
  )
}

const names = (judged: readonly Judged[]): string[] => judged.map(({ standing }) => standing.name)
