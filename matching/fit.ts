/**
 * One team, every programme: how far it is from each edition, what is missing, and what is at stake.
 *
 * @example fitsOf(team, editions, '2026-11-21')[0]?.distance // 0: nothing that blocks is unmet
 */
import type { Consortium } from '#consortium/consortium.ts'
import type { Words } from '#consortium/words.ts'
import { checkAll } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Rule } from '#programs/rule.ts'
import { sizesOn } from '#programs/size-answers.ts'
import type { CallWindow, Finding, Overall, RuleId, Verdict } from '#programs/verdict.ts'
import { type Candidate, hopedFor, isSeated } from './candidate.ts'
import { blockingRules } from './clauses.ts'
import type { Completed } from './complete.ts'
import { whyNobody, whyNotByPartners, whyNotThisTeam } from './fit-words.ts'
import type { Change } from './moves.ts'
import { completeWithCore, coreOf } from './own-core.ts'
import { isMendable } from './propose.ts'

/** How one edition and one team stand to each other. */
export interface Fit extends Pick<Edition, 'name' | 'stage' | 'consortium'> {
  readonly program: string
  readonly window: CallWindow
  /** As `check` says it: of those who are confirmed. */
  readonly outcome: Overall
  /** The same with those who agreed and those who were asked. */
  readonly outlook: Overall
  /** Blocking clauses unmet among those who are confirmed. */
  readonly unmet: readonly RuleId[]
  /**
   * The fewest invitations and changes, beyond those who were asked, after which nothing that blocks is unmet. 0 where nothing is; null
   * where no partner can mend it, and `why` says so.
   */
  readonly distance: number | null
  /** Set where time was up before the pool was looked through: with it the distance may be longer. */
  readonly atLeast?: true
  readonly why?: Words
  /** What the distance is made of; also where something is left over that no partner can mend. */
  readonly needs: Needs
  /** What is unmet in the outlook, each in the words of its clause. */
  readonly missing: readonly Words[]
  /** How many clauses block; where there are none, nothing is known that could be met. */
  readonly clauses: number
  /** How many questions are open that would settle a blocking clause. */
  readonly questions: number
  /** The most it pays, in yen; null where no cap in yen is told for this team. */
  readonly cap: number | null
}

export interface Needs {
  readonly invite: readonly Wanted[]
  /** Members, by their place in `members`, and all the roles they would then hold. */
  readonly change: readonly Change[]
  /** Members that would have to leave, by their place. */
  readonly remove: readonly number[]
}

/** So many organisations that take these roles. */
export interface Wanted extends Pick<Change, 'roles'> {
  readonly count: number
  /** The roles as the edition calls them. */
  readonly called: Words
}

/** Who could be invited, and who has to stay. */
export interface Around {
  /** Left out: partners are counted as if there were anybody for every seat. */
  readonly candidates?: readonly Candidate[]
  /** Members by their place of whom at least one stays: whose team it is. Left out: whoever heads it, else any member. */
  readonly core?: readonly number[]
  /** Asked before each edition but the team's own; false leaves the candidates out of those that are left. */
  readonly goOn?: () => boolean
}

/**
 * Every edition with its distance: calls that take applications first, then the nearest, then where most is at stake.
 * Without a pool partners are counted as if there were anybody for every seat: the distance is then the least there can be, and `needs`
 * says who, not which organisation. A team of which nobody stays is not this team, and never suggested. The same input gives the
 * same answer.
 *
 * @param on the day in Japan, `YYYY-MM-DD`
 */
export function fitsOf(
  consortium: Consortium,
  editions: readonly Edition[],
  on: string,
  { candidates: pool, core, goOn = () => true }: Around = {},
): Fit[] {
  const team = hopedFor(consortium)
  const asked = { consortium, team, core: coreOf(consortium, core), on, sizes: sizesOn(on) }
  const told = checkAll(editions, consortium, on).flatMap((verdict, at) =>
    editions.slice(at, at + 1).map((edition) => ({ edition, verdict, fit: fitOf(edition, verdict, asked) })),
  )
  if (!pool) return told.map(({ fit }) => fit).sort(byUse)

  const candidates = pool.filter((one) => !isSeated(one, team))
  // What is read first is looked through first: the programme of the team in any case, then as the list goes.
  const first = ({ fit }: (typeof told)[number]) => Number(fit.program !== consortium.program)
  return told
    .sort((one, other) => first(one) - first(other) || byUse(one.fit, other.fit))
    .map((it) => {
      if (it.fit.distance === 0) return it.fit
      if (first(it) === 0 || goOn()) return fitOf(it.edition, it.verdict, asked, candidates)
      return it.fit.distance === null ? it.fit : { ...it.fit, atLeast: true as const }
    })
    .sort(byUse)
}

interface Asked {
  readonly consortium: Consortium
  /** Those hoped for, as if all were confirmed. */
  readonly team: Consortium
  /** The names of those of whom one stays. */
  readonly core: readonly string[]
  readonly on: string
  readonly sizes: ReturnType<typeof sizesOn>
}

function fitOf(edition: Edition, verdict: Verdict, asked: Asked, candidates?: readonly Candidate[]): Fit {
  const now = verdict.outlook.findings.filter(({ blocking }) => blocking)
  const unmet = now.filter(({ outcome }) => outcome === 'unmet')
  return {
    program: edition.id,
    name: edition.name,
    stage: edition.stage,
    consortium: edition.consortium,
    window: verdict.window,
    outcome: verdict.outcome,
    outlook: verdict.outlook.outcome,
    unmet: verdict.findings.flatMap((it) => (it.blocking && it.outcome === 'unmet' ? [it.rule] : [])),
    missing: unmet.flatMap(({ lacks, says }) => (lacks.length > 0 ? lacks.map((it) => it.says) : [says])),
    clauses: now.length,
    questions: new Set(now.flatMap((it) => it.questions.map(({ path }) => path))).size,
    cap: capOf(verdict),
    ...distanceOf(edition, now, unmet, asked, candidates),
  }
}

function distanceOf(
  edition: Edition,
  now: readonly Finding[],
  unmet: readonly Finding[],
  { consortium, core, ...asked }: Asked,
  candidates: readonly Candidate[] | undefined,
): Pick<Fit, 'distance' | 'why' | 'needs'> {
  if (unmet.length === 0) return { distance: 0, needs: nothing }

  const rules = blockingRules(edition)
  const leaves = unmet.filter((finding) => !mayBeMended(finding, rules)).map(({ rule }) => rule)
  const titled = (ids: readonly RuleId[]) => rules.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  if (leaves.length === unmet.length) return { distance: null, why: whyNotByPartners(titled(leaves)), needs: nothing }

  const completedBut = (left: readonly RuleId[]) =>
    completeWithCore({ ...asked, edition, now, leaves: left, candidates }, core)
  const toldOf = (completed: Completed): Needs =>
    completed.is === 'found' ? needsOf(completed, edition, placesIn(consortium)) : nothing

  const completed = completedBut(leaves)
  if (completed.is === 'found')
    return leaves.length === 0
      ? { distance: completed.size, needs: toldOf(completed) }
      : { distance: null, why: whyNotByPartners(titled(leaves)), needs: toldOf(completed) }

  // What is in the way is told; who is missing besides is worth knowing all the same.
  const inTheWay = titled(completed.unmet)
  const why = completed.away ? whyNotThisTeam(inTheWay, core) : whyNobody(inTheWay, candidates !== undefined)
  const left = [...leaves, ...completed.unmet]
  const rest = unmet.some(({ rule }) => !left.includes(rule))
  return { distance: null, why, needs: rest ? toldOf(completedBut(left)) : nothing }
}

/** Over its cap a team asks for less; nobody is invited for that. */
const mayBeMended = (finding: Finding, rules: readonly Rule[]): boolean =>
  isMendable(finding, rules, rules.find(({ id }) => id === finding.rule)?.shape !== 'within-cap')

const nothing: Needs = { invite: [], change: [], remove: [] }

/** Of those hoped for, their places among all members: who is only short-listed is not in the team. */
const placesIn = ({ members }: Consortium): number[] =>
  members.flatMap(({ state }, at) => (state === 'considered' ? [] : [at]))

function needsOf(
  { moves: { add, change, remove } }: Extract<Completed, { is: 'found' }>,
  edition: Edition,
  places: readonly number[],
): Needs {
  const sets = new Map<string, Wanted>()
  for (const { roles } of add) {
    const key = roles.join(' ')
    const { count } = sets.get(key) ?? { count: 0 }
    sets.set(key, { count: count + 1, roles, called: rolesCalled(edition, roles) })
  }
  return {
    invite: [...sets.values()],
    change: change.map(({ member, roles }) => ({ member: places[member] ?? member, roles })),
    remove: remove.map((member) => places[member] ?? member),
  }
}

/** Roles as an edition calls them, one after another. */
export function rolesCalled(edition: Pick<Edition, 'roles'>, roles: Wanted['roles']): Words {
  const called = edition.roles.filter(({ role }) => roles.includes(role)).map((it) => it.called)
  return { ja: called.map(({ ja }) => ja).join('・'), en: called.map(({ en }) => en).join(' and ') }
}

/** The largest of the caps of this team; one that grows with partners is none before they are there. */
function capOf({ money }: Verdict): number | null {
  const caps = money.flatMap(({ cap }) => (cap ? [cap] : []))
  return caps.length > 0 ? Math.max(...caps) : null
}

const windows: readonly CallWindow['state'][] = ['open', 'expected', 'unknown', 'closed']

const byUse = (one: Fit, other: Fit): number =>
  windows.indexOf(one.window.state) - windows.indexOf(other.window.state) ||
  (one.distance ?? Infinity) - (other.distance ?? Infinity) ||
  readiness.indexOf(one.outlook) - readiness.indexOf(other.outlook) ||
  (other.cap ?? 0) - (one.cap ?? 0)

const readiness: readonly Overall[] = ['ready', 'undecided', 'not-ready']
