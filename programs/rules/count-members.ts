import { words } from '#consortium/words.ts'
import type { CountMembers } from '../rule.ts'
import { aboutWhom, counted, selectorFeatures } from '../selector-features.ts'
import { type CountFound, judgeSeated } from './count-seated.ts'
import {
  answerBelow,
  bounds,
  evidenceOfAll,
  notYet,
  pathsOf,
  questionsOf,
  seatOf,
  sentences,
  sortTeam,
  titled,
  witnesses,
} from './counting.ts'
import { judgeInterval } from './interval.ts'
import type { Judgement, Shape } from './shape.ts'

/**
 * So many different organisations that match. Those that might count make an interval; only where one end lies inside
 * the bounds and the other outside is the answer open. Counts with a seat name are judged by the one assignment.
 */
export const countMembers: Shape<CountMembers, CountFound> = {
  judge(clause, team): Judgement<CountFound> {
    const seat = team.seating.seats.findIndex(({ name }) => name === clause.seat)
    if (seat >= 0) return judgeSeated(clause, seat, team)

    const { who, atMost = Infinity } = clause
    const { sure, perhaps, out } = sortTeam(who, team)
    const { outcome, short } = judgeInterval({ least: sure.length, most: sure.length + perhaps.length }, clause)
    const waiting = notYet(who, team)
    const evidence = evidenceOfAll(outcome === 'met' ? sure : [...sure, ...perhaps, ...out])
    return {
      outcome,
      counted: witnesses(sure),
      notCounted: [...witnesses(perhaps), ...waiting, ...witnesses(out)],
      questions: outcome === 'unknown' ? questionsOf(perhaps) : [],
      ...(short === undefined ? {} : { short }),
      ...(evidence ? { evidence } : {}),
      found: {
        sure: sure.length,
        perhaps: perhaps.length,
        elsewhere: [],
        waiting: waiting.map(({ name }) => name),
        helped: short !== undefined && sure.length <= atMost ? [seatOf(who, short)] : [],
      },
    }
  },

  say(clause, { outcome, short = 0, found }) {
    const { who, atLeast, atMost } = clause
    const need = bounds(atLeast, atMost)
    const open = outcome === 'unmet' && found.perhaps > 0
    const have = words(
      `${who.called.ja}が${found.sure}者${open ? `（ほかに確認が必要な者が${found.perhaps}者）` : ''}です。`,
      `${titled(who.called.en)}: ${found.sure}${open ? ` (${found.perhaps} to be confirmed)` : ''}.`,
    )
    const asked = words(`${need.ja}が必要です。`, `Needed: ${need.en}.`)
    if (outcome === 'met') return sentences(have, words(`必要な数は${need.ja}です。`, asked.en))

    if (outcome === 'unknown')
      return sentences(
        words(
          found.perhaps > 0
            ? `${who.called.ja}は${found.sure}者で、ほかに確認が必要な者が${found.perhaps}者います。`
            : `${who.called.ja}は${found.sure}者ですが、ほかの席に就ける者が決まると変わります。`,
          `${titled(who.called.en)}: ${found.sure} so far, ${found.perhaps} to be confirmed here or on another seat.`,
        ),
        asked,
        answerBelow,
      )

    if (atMost !== undefined && found.sure > atMost)
      return sentences(
        have,
        words(
          `${need.ja}とされています。${short}者の役割を変えるか、構成員から外してください。`,
          `Allowed: ${need.en}. Change the role of ${short} or leave them out.`,
        ),
      )

    const mend = clause.mend ?? words(`あと${short}者を構成員に加えてください。`, `Add ${short} more to the members.`)
    const elsewhere =
      found.elsewhere.length > 0
        ? words(
            `${found.elsewhere.join('、')}はほかの席に数えています（1者は1つの席にだけ数えます）。`,
            `Counted on another seat, as one organisation takes one seat: ${found.elsewhere.join(', ')}.`,
          )
        : undefined
    const waiting =
      found.waiting.length > 0
        ? words(
            `${found.waiting.join('、')}は参加が確定してから数えます。`,
            `Counted once confirmed: ${found.waiting.join(', ')}.`,
          )
        : undefined
    return sentences(have, asked, mend, found.tight, elsewhere, waiting)
  },

  lacks(_, { outcome, found }) {
    const [own, ...instead] = found.helped
    if (outcome !== 'unmet' || !own) return []
    return [instead.length > 0 ? { ...own, instead } : own]
  },

  show({ who, atLeast, atMost }) {
    const need = bounds(atLeast, atMost)
    return words(`${who.called.ja}が${need.ja}`, `${titled(who.called.en)}: ${need.en}`)
  },

  features: ({ who, atLeast, atMost }) => [
    { key: 'number', called: words('必要な数', 'number needed'), is: bounds(atLeast, atMost) },
    ...selectorFeatures(who, 'who', counted),
  ],

  about: ({ who }) => aboutWhom('count', who),

  reads: ({ who }) => pathsOf(who),
}
