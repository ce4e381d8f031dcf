import { words } from '#consortium/words.ts'
import { matches } from '../matcher.ts'
import type { CountBetween } from '../rule.ts'
import { couldTurn, filledSeats } from '../seating.ts'
import type { Team } from '../team.ts'
import type { Outcome, SeatLacking } from '../verdict.ts'
import {
  answerBelow,
  bounds,
  evidenceOfAll,
  type Judged,
  pathsOf,
  questionsOf,
  seatFor,
  sentences,
  sort,
  sortTeam,
  witnesses,
} from './counting.ts'
import type { Judgement, Shape } from './shape.ts'

/** How many count for certain, how many might, and who matches but is counted on another seat. */
interface Found {
  readonly sure: number
  readonly perhaps: number
  readonly elsewhere: readonly string[]
  /** Seats of which one more would help this one, its own first. */
  readonly helped: readonly SeatLacking[]
}

/** So many different organisations that match. Those that might count make an interval; only its ends are compared. */
export const countBetween: Shape<CountBetween, Found> = {
  judge: (clause, team) =>
    clause.seat === undefined ? judgeAlone(clause, team) : judgeSeated(clause, clause.seat, team),

  say(clause, { outcome, short = 0, found }) {
    const { who, atLeast, atMost } = clause
    const need = bounds(atLeast, atMost)
    const have = words(`${who.called.ja}が${found.sure}者です。`, `${capital(who.called.en)}: ${found.sure}.`)
    const asked = words(`${need.ja}が必要です。`, `Needed: ${need.en}.`)
    if (outcome === 'met') return sentences(have, words(`必要な数は${need.ja}です。`, asked.en))

    if (outcome === 'unknown')
      return sentences(
        words(
          `${who.called.ja}が${found.sure}者、確認が必要な者が${found.perhaps}者です。`,
          `${capital(who.called.en)}: ${found.sure} for certain, ${found.perhaps} to be confirmed.`,
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
            `${found.elsewhere.join('、')}はほかの席に数えています。1者を2つの席には数えません。`,
            `${found.elsewhere.join(', ')}: counted on another seat; one organisation takes one seat.`,
          )
        : undefined
    return sentences(have, asked, mend, elsewhere)
  },

  lacks({ atMost }, { outcome, found }) {
    if (outcome !== 'unmet' || (atMost !== undefined && found.sure > atMost)) return []

    const [own, ...instead] = found.helped
    if (!own) return []
    return [instead.length > 0 ? { ...own, instead } : own]
  },

  show({ who, atLeast, atMost }) {
    const need = bounds(atLeast, atMost)
    return words(`${who.called.ja}が${need.ja}`, `${capital(who.called.en)}: ${need.en}`)
  },

  reads: ({ who }) => pathsOf(who),
}

function judgeAlone({ who, atLeast = 0, atMost = Infinity }: CountBetween, team: Team): Judgement<Found> {
  const { sure, perhaps, out } = sortTeam(who, team)
  const most = sure.length + perhaps.length
  const outcome: Outcome =
    sure.length >= atLeast && most <= atMost ? 'met' : most < atLeast || sure.length > atMost ? 'unmet' : 'unknown'
  const short = sure.length > atMost ? sure.length - atMost : atLeast - most
  return {
    outcome,
    counted: witnesses(sure),
    notCounted: witnesses([...perhaps, ...out]),
    questions: outcome === 'unknown' ? questionsOf(perhaps) : [],
    ...(outcome === 'unmet' ? { short } : {}),
    ...evidence(outcome === 'met' ? sure : [...sure, ...perhaps, ...out]),
    found: {
      sure: sure.length,
      perhaps: perhaps.length,
      elsewhere: [],
      helped: outcome === 'unmet' ? [seat(who, short)] : [],
    },
  }
}

function judgeSeated({ who, atLeast = 0 }: CountBetween, name: string, team: Team): Judgement<Found> {
  const { seats, edges, takes, filled } = team.seating
  const at = seats.findIndex((one) => one.name === name)
  const { fewest = 0, most = 0 } = filled[at] ?? {}
  const outcome: Outcome = fewest >= atLeast ? 'met' : most < atLeast ? 'unmet' : 'unknown'

  const judged: Judged[] = team.standings.map((standing, index) => ({
    standing,
    match: matches(who, { ...standing, roles: team.seating.roles[index] }, team),
  }))
  const { sure, perhaps, out } = sort(judged)
  const isHere = ({ standing }: Judged) => takes[team.standings.indexOf(standing)] === at
  const counted = sure.filter(isHere)
  const elsewhere = sure.filter((one) => !isHere(one))
  const short = atLeast - most
  const turning = perhapsAnywhere(team).filter((index) => couldTurn(seats, edges, index, at))
  return {
    outcome,
    counted: counted.map(({ standing, match }) => ({
      index: standing.index,
      name: standing.name,
      why: withOtherSeats(match.why, team, team.standings.indexOf(standing), at),
    })),
    notCounted: [
      ...elsewhere.map(({ standing }) => {
        const other = seats[takes[team.standings.indexOf(standing)] ?? -1]
        return {
          index: standing.index,
          name: standing.name,
          why: words(
            `「${other?.who.called.ja ?? ''}」の席に数えています`,
            `counted as: ${other?.who.called.en ?? ''}`,
          ),
        }
      }),
      ...witnesses([...perhaps, ...out]),
    ],
    questions: outcome === 'unknown' ? openQuestions(team, turning) : [],
    ...(outcome === 'unmet' ? { short } : {}),
    ...evidence(outcome === 'met' ? counted : judged),
    found: {
      sure: counted.length,
      perhaps: perhaps.length,
      elsewhere: elsewhere.map(({ standing }) => standing.name),
      helped: outcome === 'unmet' ? helpedBy(team, at, short) : [],
    },
  }
}

/** The organisations with an open edge to any seat: any of them may turn a seat, by sitting there or by freeing another. */
const perhapsAnywhere = ({ seating }: Team): number[] =>
  seating.edges.flatMap((edges, index) => (edges.includes('perhaps') ? [index] : []))

function openQuestions(team: Team, indexes: readonly number[]) {
  return questionsOf(
    indexes.flatMap((index) => {
      const standing = team.standings[index]
      if (!standing) return []
      const before = { ...standing, roles: team.seating.roles[index] }
      return team.seating.seats
        .map(({ who }) => ({ standing, match: matches(who, before, team) }))
        .filter(({ match }) => match.is === 'perhaps')
    }),
  )
}

/** Which seats, given one more organisation, would leave one more for this seat: "every role whose filling would mend it". */
function helpedBy({ seating: { seats, edges } }: Team, at: number, short: number): SeatLacking[] {
  const open = edges.map((one) => one.flatMap((is, index) => (is === 'no' ? [] : [index])))
  const now = filledSeats(seats, open)[at] ?? 0
  const order = [at, ...seats.keys()].filter((seat, place, all) => all.indexOf(seat) === place)
  return order.flatMap((index) => {
    const added = filledSeats(seats, [...open, ...Array.from({ length: short }, () => [index])])[at] ?? 0
    const { who } = seats[index] ?? {}
    return who && added - now >= short ? [seat(who, short)] : []
  })
}

function withOtherSeats(why: { ja: string; en: string }, { seating }: Team, index: number, at: number) {
  const others = seating.seats.filter((_, seat) => seat !== at && seating.edges[index]?.[seat] === 'yes')
  if (others.length === 0) return why

  return words(
    `${why.ja}（「${others.map(({ who }) => who.called.ja).join('、')}」の席にも就けます）`,
    `${why.en} (could also sit as: ${others.map(({ who }) => who.called.en).join(', ')})`,
  )
}

const seat = (who: CountBetween['who'], count: number): SeatLacking =>
  seatFor(who, count, words(`${who.called.ja}があと${count}者`, `${count} more: ${who.called.en}`))

const evidence = (judged: readonly Judged[]) => {
  const weakest = evidenceOfAll(judged)
  return weakest ? { evidence: weakest } : {}
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
