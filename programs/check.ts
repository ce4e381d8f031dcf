import type { Consortium } from '#consortium/consortium.ts'
import type { MemberState } from '#consortium/seat-states.ts'
import type { Edition } from './edition.ts'
import { moneyOf } from './money.ts'
import { blocks, type Rule } from './rule.ts'
import { shapeOf } from './rules/index.ts'
import { seated } from './seats.ts'
import { type SizeOf, sizeAnswers, sizesOn } from './size-answers.ts'
import { type Team, weakest } from './team.ts'
import type { Finding, Overall, Verdict } from './verdict.ts'
import { callWindow } from './window.ts'

/**
 * The verdict of an edition on a consortium, on a day in Japan (`YYYY-MM-DD`). Pure and total: derive, seat, judge.
 * The verdict counts seats confirmed; the outlook beside it also those agreed in principle and asked. Short-listed ones
 * never count. The window stands beside the outcome and never enters it.
 */
export const check = (edition: Edition, consortium: Consortium, on: string): Verdict =>
  verdictOf(edition, consortium, on, sizeAnswers(edition.sizeTable, on))

/** The verdict of every edition on one consortium: the sizes of its organisations are worked out once. */
export function checkAll(editions: readonly Edition[], consortium: Consortium, on: string): Verdict[] {
  const sizes = sizesOn(on)
  return editions.map((edition) => verdictOf(edition, consortium, on, sizes(edition.sizeTable)))
}

/** What blocks as the findings of `check` say it, without the rest of a verdict: asked of many teams, that is what they are told apart by. */
export const blockingFindings = (
  edition: Edition,
  consortium: Consortium,
  on: string,
  sizes: ReturnType<typeof sizesOn>,
): Finding[] => {
  const team = seated(edition, consortium, on, ['confirmed'], sizes(edition.sizeTable))
  return edition.rules.filter(({ strength }) => blocks(strength)).map((rule) => findingOf(rule, team))
}

function verdictOf(edition: Edition, consortium: Consortium, on: string, sizeOf: SizeOf): Verdict {
  const teamOf = (states: readonly MemberState[]) => seated(edition, consortium, on, states, sizeOf)
  const confirmed = teamOf(['confirmed'])
  const findings = findingsOf(confirmed)
  const hoped = hasOpenSeats(consortium) ? findingsOf(teamOf(hopedFor)) : findings
  const evidence = weakest(findings.map((finding) => finding.evidence))
  return {
    program: edition.id,
    version: edition.version,
    on,
    window: callWindow(edition, on),
    outcome: overall(findings),
    outlook: {
      outcome: overall(hoped),
      unmet: hoped.filter(({ blocking, outcome }) => blocking && outcome === 'unmet').map(({ rule }) => rule),
      findings: hoped,
    },
    findings,
    money: moneyOf(confirmed),
    ...(evidence ? { evidence } : {}),
  }
}

const hopedFor: readonly MemberState[] = ['confirmed', 'agreed', 'asked']

const hasOpenSeats = ({ members }: Consortium): boolean =>
  members.some(({ state }) => state === 'agreed' || state === 'asked')

const findingsOf = (team: Team): Finding[] => team.edition.rules.map((rule) => findingOf(rule, team))

function findingOf(rule: Rule, team: Team): Finding {
  const shape = shapeOf(rule)
  const judged = shape.judge(rule, team, shapeOf)
  return {
    rule: rule.id,
    strength: rule.strength,
    blocking: blocks(rule.strength),
    ...(rule.shape === 'permission' ? { permits: true as const } : {}),
    outcome: judged.outcome,
    says: shape.say(rule, judged, shapeOf),
    ...(rule.source.kind === 'quoted' ? { quote: rule.source.quote } : { noted: rule.source.summary }),
    source: rule.source,
    counted: judged.counted,
    notCounted: judged.notCounted,
    questions: judged.questions,
    lacks: judged.outcome === 'unmet' ? shape.lacks(rule, judged, shapeOf) : [],
    ...(judged.short === undefined ? {} : { short: judged.short }),
    ...(judged.evidence === undefined ? {} : { evidence: judged.evidence }),
  }
}

function overall(findings: readonly Finding[]): Overall {
  const outcomes = findings.filter(({ blocking }) => blocking).map(({ outcome }) => outcome)
  if (outcomes.includes('unmet')) return 'not-ready'
  return outcomes.includes('unknown') ? 'undecided' : 'ready'
}
