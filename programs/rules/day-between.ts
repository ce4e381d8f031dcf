import { addYears, formatDay } from '#consortium/calendar.ts'
import type { Plan } from '#consortium/consortium.ts'
import { type Words, words } from '#consortium/words.ts'
import { planValue } from '../plan.ts'
import { askFor } from '../questions.ts'
import type { DayBetween } from '../rule.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly day?: string
}

/** A day of the plan lies in its window, both ends with it. */
export const dayBetween: Shape<DayBetween, Found> = {
  judge(clause, { consortium: { plan } }) {
    const nobody = { counted: [], notCounted: [] }
    const day = planValue(plan, clause.of)
    const [from, until] = [firstDay(clause, plan), lastDay(clause, plan)]
    if (typeof day !== 'string') return { ...nobody, outcome: 'unknown', questions: [askFor(clause.of)], found: {} }

    const outside = (from !== undefined && day < from) || (until !== undefined && day > until)
    const open = readsYears(clause) && yearsOf(plan).length === 0
    return {
      ...nobody,
      outcome: outside ? 'unmet' : open ? 'unknown' : 'met',
      questions: open && !outside ? [askFor('plan.years')] : [],
      evidence: 'self',
      found: { day },
    }
  },

  say(clause, { outcome, found }) {
    const need = windowWords(clause)
    const asked = words(`${need.ja}とされています。`, `Needed: ${need.en}.`)
    const have = found.day
      ? words(
          `${clause.called.ja}は${formatDay(found.day).ja}です。`,
          `${clause.called.en}: ${formatDay(found.day).en}.`,
        )
      : words(`${clause.called.ja}が未記入です。`, `${clause.called.en}: not stated.`)
    if (outcome === 'unknown') return sentences(have, asked, answerBelow)
    return outcome === 'met'
      ? sentences(have, asked)
      : sentences(have, asked, words('時期を見直してください。', 'Please change the date.'))
  },

  lacks: () => [],

  show: (clause) =>
    words(`${clause.called.ja}が${windowWords(clause).ja}`, `${clause.called.en}: ${windowWords(clause).en}`),

  features: (clause) => [{ key: clause.of, called: clause.called, is: windowWords(clause) }],

  about: ({ of }) => [of],

  reads: (clause) => (readsYears(clause) ? [clause.of, 'plan.years'] : [clause.of]),
}

const yearsOf = (plan: Plan | undefined): number[] => (plan?.years ?? []).map(({ year }) => year)

const readsYears = ({ from, until }: DayBetween): boolean => from === 'start' || typeof until === 'object'

function firstDay({ from }: DayBetween, plan: Plan | undefined): string | undefined {
  if (from !== 'start') return from
  const years = yearsOf(plan)
  return years.length === 0 ? undefined : `${Math.min(...years)}-04-01`
}

function lastDay({ until }: DayBetween, plan: Plan | undefined): string | undefined {
  if (typeof until !== 'object') return until
  const years = yearsOf(plan)
  return years.length === 0 ? undefined : addYears(`${Math.max(...years) + 1}-03-31`, until.yearsAfterEnd)
}

function windowWords({ from, until }: DayBetween): Words {
  const first = from === 'start' ? words('事業開始', 'the start of the project') : from && formatDay(from)
  const last =
    typeof until === 'object'
      ? words(`事業終了後${until.yearsAfterEnd}年`, `${until.yearsAfterEnd} years after its end`)
      : until && formatDay(until)
  return words(
    [first ? `${first.ja}から` : '', last ? `${last.ja}まで` : ''].join(''),
    [first ? `from ${first.en}` : '', last ? `until ${last.en}` : ''].filter(Boolean).join(' '),
  )
}
