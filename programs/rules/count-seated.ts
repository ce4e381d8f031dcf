import { type Words, words } from '#consortium/words.ts'
import { askedOnce } from '../questions.ts'
import type { CountMembers } from '../rule.ts'
import { boundTo, couldTurn, type Edges, filledSeats, tightSeats } from '../seating.ts'
import { type Team, witness } from '../team.ts'
import type { Outcome, Question, SeatLacking } from '../verdict.ts'
import { evidenceOfAll, nearestFirst, notYet, questionsOf, seatOf, sort, witnesses } from './counting.ts'
import { judgeInterval } from './interval.ts'
import type { Judgement } from './shape.ts'

/** How many count for certain, how many might, and who matches but is counted on another seat. */
export interface CountFound {
  readonly sure: number
  readonly perhaps: number
  readonly elsewhere: readonly string[]
  /** The seats that together ask for more organisations than fit them, in words. */
  readonly tight?: Words
  /** Who would count if their seat were confirmed. */
  readonly waiting: readonly string[]
  /** Seats of which more would leave enough for this one: its own, then those whose holders could move here. */
  readonly helped: readonly SeatLacking[]
}

/** A count whose seats compete with others for organisations: what the one assignment gave it. */
export function judgeSeated(clause: CountMembers, at: number, team: Team): Judgement<CountFound> {
  const { who, atLeast = 0, atMost } = clause
  const { seats, takes, filled, edges, fits } = team.seating
  const { fewest = 0, most = 0 } = filled[at] ?? {}
  const enough = judgeInterval({ least: fewest, most }, { atLeast })
  const crowd = judgeInterval(boundTo(edges, at), atMost === undefined ? {} : { atMost })
  const outcomes = [enough.outcome, crowd.outcome]
  const outcome: Outcome = outcomes.includes('unmet') ? 'unmet' : outcomes.includes('unknown') ? 'unknown' : 'met'
  const tooFew = enough.outcome === 'unmet'

  const judged = team.standings.flatMap((standing, index) => {
    const match = fits[index]?.[at]
    return match ? [{ index, standing, match }] : []
  })
  const { perhaps, out } = sort(judged)
  const here = judged.filter(({ index, match }) => match.is === 'yes' && takes[index] === at)
  const elsewhere = judged.filter(({ index, match }) => match.is === 'yes' && takes[index] !== at)
  const evidence = evidenceOfAll(outcome === 'met' ? here : judged)
  const waiting = notYet(who, team)
  const tight = tooFew ? tightWords(at, team) : undefined
  const short = enough.short ?? crowd.short
  return {
    outcome,
    counted: here.map(({ index, standing, match }) => witness(standing, withOtherSeats(match.why, index, at, team))),
    notCounted: [
      ...elsewhere.map(({ index, standing }) => witness(standing, seatedAs(seats[takes[index] ?? -1]?.who.called))),
      ...witnesses(perhaps),
      ...waiting,
      ...witnesses(nearestFirst(out, who)),
    ],
    questions:
      outcome === 'unknown'
        ? askedOnce([
            ...(enough.outcome === 'unknown' ? turningQuestions(at, team) : []),
            ...(crowd.outcome === 'unknown' ? openHere(at, team) : []),
          ])
        : [],
    ...(short === undefined ? {} : { short }),
    ...(evidence ? { evidence } : {}),
    found: {
      sure: here.length,
      perhaps: perhaps.length,
      elsewhere: elsewhere.map(({ standing }) => standing.name),
      waiting: waiting.map(({ name }) => name),
      helped: tooFew ? helpedBy(at, atLeast - most, team) : [],
      ...(tight ? { tight } : {}),
    },
  }
}

/** What would settle who has to sit here: those that may fit it and no other seat for certain. */
function openHere(at: number, team: Team): Question[] {
  const { edges } = team.seating
  return openFits(team, (index) => {
    const fits = edges[index] ?? []
    return fits[at] !== 'no' && !fits.some((is, seat) => seat !== at && is === 'yes')
  })
}

/** What would settle which seats these fit. */
const openFits = ({ standings, seating }: Team, which: (index: number) => boolean): Question[] =>
  questionsOf(
    standings.flatMap((standing, index) =>
      which(index)
        ? (seating.fits[index] ?? []).flatMap((match) => (match.is === 'perhaps' ? [{ standing, match }] : []))
        : [],
    ),
  )

const seatedAs = (called: Words = words('', '')): Words =>
  words(`「${called.ja}」の席に数えています`, `counted among the ${called.en}`)

/**
 * What would settle an open seat. Any organisation with an open edge may turn it, by sitting there or by freeing somebody
 * from another seat; those that cannot turn it are not asked.
 */
function turningQuestions(at: number, team: Team): Question[] {
  const { seats, edges } = team.seating
  const alike = (one: Edges, other: Edges) => one.every((is, seat) => is === other[seat])
  const answers: { edges: Edges; turns: boolean }[] = []
  const turns = (index: number): boolean => {
    const mine = edges[index] ?? []
    const known = answers.find((answer) => alike(answer.edges, mine))
    if (known) return known.turns
    const answer = { edges: mine, turns: mine.includes('perhaps') && couldTurn(seats, edges, index, at) }
    answers.push(answer)
    return answer.turns
  }
  return openFits(team, turns)
}

/** The seats of which so many more organisations would fill this one: every role whose filling would mend it. */
function helpedBy(at: number, short: number, { seating: { seats, edges } }: Team): SeatLacking[] {
  const open = edges.map((one) => one.flatMap((is, seat) => (is === 'no' ? [] : [seat])))
  const now = filledSeats(seats, open)[at] ?? 0
  return [at, ...seats.keys()]
    .filter((seat, place, all) => all.indexOf(seat) === place)
    .flatMap((seat) => {
      const more = Array.from({ length: short }, () => [seat])
      const then = filledSeats(seats, [...open, ...more])[at] ?? 0
      const who = seats[seat]?.who
      return who && then - now >= short ? [seatOf(who, short)] : []
    })
}

function tightWords(at: number, { seating: { seats, edges } }: Team): Words | undefined {
  const open = edges.map((one) => one.flatMap((is, seat) => (is === 'no' ? [] : [seat])))
  const tight = tightSeats(seats, open, at)
  if (!tight) return undefined

  const called = tight.seats.flatMap((seat) => seats[seat]?.who.called ?? [])
  return words(
    `${called.map(({ ja }) => `「${ja}」`).join('と')}の席は合わせて${tight.asked}つですが、就けるのは${tight.fit}者です。`,
    `Together the seats of ${called.map(({ en }) => en).join(' and ')} are ${tight.asked}; ${tight.fit} organisations fit them.`,
  )
}

function withOtherSeats(why: Words, index: number, at: number, { seating }: Team): Words {
  const others = seating.seats.filter((_, seat) => seat !== at && seating.edges[index]?.[seat] === 'yes')
  if (others.length === 0) return why

  return words(
    `${why.ja}（「${others.map(({ who }) => who.called.ja).join('、')}」の席にも就けます）`,
    `${why.en} (could also sit among the ${others.map(({ who }) => who.called.en).join(', ')})`,
  )
}
