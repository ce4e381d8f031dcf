import type { Consortium, FactPath, Member, MemberFactName } from '#consortium/consortium.ts'
import { type Evidence, evidenceLevels } from '#consortium/facts/fact.ts'
import { onePersonMarks } from '#consortium/one-person.ts'
import type { Role } from '#consortium/roles.ts'
import { type MemberState, memberStates } from '#consortium/seat-states.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from './edition.ts'
import type { Match, Missing } from './match.ts'
import { ofOtherRoles } from './match-role.ts'
import type { MoneyTerm } from './money/term.ts'
import type { TermFinding } from './money/term-shape.ts'
import { askFor } from './questions.ts'
import type { Seating } from './seats.ts'
import type { SizeOf } from './size-answers.ts'
import type { Question, Witness } from './verdict.ts'

/** One organisation of the team: every entry of the file with its corporate number, joined. */
export interface Standing {
  /** The place of its first entry in `members`. */
  readonly index: number
  readonly name: string
  readonly member: Member
  /** The roles it is judged by; undefined = not said. One seated elsewhere gives up the roles of its other seats. */
  readonly roles: readonly Role[] | undefined
  /** What is said of it where other roles are asked for: most clauses do, so it is made once. */
  readonly ofOtherRoles: Match
}

/** What a shape judges: the organisations that count on this day, and where they sit. */
export interface Team {
  readonly consortium: Consortium
  readonly edition: Edition
  /** The day in Japan, `YYYY-MM-DD`. */
  readonly on: string
  readonly standings: readonly Standing[]
  /** Those named in the file whose seats are not yet firm enough to count. */
  readonly waiting: readonly Waiting[]
  readonly seating: Seating
  readonly sizeOf: SizeOf
  /** What was found of each money term: the clause that holds the amounts within them and the lines of money ask the same. */
  readonly terms: Map<MoneyTerm, TermFinding>
}

/** Somebody whose seat does not count yet, and the state it is in. */
export interface Waiting {
  readonly standing: Standing
  readonly state: MemberState
}

const stateOf = ({ state }: Member): MemberState => state ?? 'confirmed'

/** The organisations whose seats are in one of these states. `state` left out means confirmed. */
export function standingsOf(edition: Edition, consortium: Consortium, states: readonly MemberState[]): Standing[] {
  const apart = edition.roles.filter(({ apart }) => apart).map(({ role }) => role)
  const standings: Pick<Standing, 'index' | 'name' | 'member'>[] = []
  const places = new Map<string, number>()
  for (const [index, entry] of consortium.members.entries()) {
    if (!states.includes(stateOf(entry))) continue

    // One corporate number is one organisation (facts.md 2). Names alone never join two.
    const number = entry.corporateNumber
    const at = (number === undefined ? undefined : places.get(number)) ?? standings.length
    const known = standings[at]
    standings[at] = known
      ? { ...known, member: joined(known.member, entry) }
      : { index, name: entry.name, member: entry }
    if (number !== undefined) places.set(number, at)
  }
  const marks = onePersonMarks(
    standings.map(({ member }) => member),
    consortium.relations,
  )
  return standings.map(({ index, name, member }, at) =>
    standingAs({ index, name, member: marked(member, marks[at]) }, rolesHeld(member.roles, apart)),
  )
}

/** An organisation with the roles it is judged by. */
export const standingAs = (
  { index, name, member }: Pick<Standing, 'index' | 'name' | 'member'>,
  roles: readonly Role[] | undefined,
): Standing => ({ index, name, member, roles, ofOtherRoles: ofOtherRoles(roles) })

/** A member with the mark of the one person in law it belongs to, as its ties tell it. */
const marked = (member: Member, mark: string | undefined): Member =>
  mark === undefined || mark === member.identityGroup ? member : { ...member, identityGroup: mark }

/** Those whose seats are in none of these states. */
export const waitingOf = (edition: Edition, consortium: Consortium, states: readonly MemberState[]): Waiting[] =>
  memberStates
    .filter((state) => !states.includes(state) && consortium.members.some((one) => stateOf(one) === state))
    .flatMap((state) => standingsOf(edition, consortium, [state]).map((standing) => ({ standing, state })))

/** Who stands apart (a supported firm, an adviser) holds no other role with it. */
function rolesHeld(roles: readonly Role[] | undefined, apart: readonly Role[]): readonly Role[] | undefined {
  const held = roles?.filter((role) => apart.includes(role))
  return held && held.length > 0 ? held : roles
}

/** Two entries as one: the first wins where both say something, roles are united, requests are added. */
function joined(first: Member, second: Member): Member {
  const roles =
    first.roles || second.roles ? [...new Set([...(first.roles ?? []), ...(second.roles ?? [])])] : undefined
  const evidence = { ...second.evidence, ...evidenceOfOwn(first) }
  const asks = [first.requests, second.requests].filter((yen) => yen !== undefined)
  return {
    ...second,
    ...definedOnly(first),
    ...(roles ? { roles } : {}),
    ...(first.evidence || second.evidence ? { evidence } : {}),
    ...(asks.length > 0 ? { requests: asks.reduce((sum, yen) => sum + yen, 0) } : {}),
  }
}

/** How each fact of an entry is known: said, or told by itself. So no fact of it takes the evidence of another entry. */
const evidenceOfOwn = ({ evidence, ...facts }: Member): NonNullable<Member['evidence']> =>
  Object.fromEntries([
    ...Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, 'self']])),
    ...Object.entries(evidence ?? {}),
  ])

const definedOnly = (member: Member): Member =>
  Object.fromEntries(Object.entries(member).filter(([, value]) => value !== undefined)) as unknown as Member

export const witness = ({ index, name }: Standing, why: Words): Witness => ({ index, name, why })

/** The questions that would settle a match left open. */
export const questionsFor = (standing: Standing, match: Match): Question[] =>
  match.missing.map((missing) => questionFor(standing, missing))

function questionFor(standing: Standing, missing: Missing): Question {
  if (missing.of === 'consortium') return askFor(missing.path)
  if (missing.of === 'entry') return { path: missing.path, member: null, ask: missing.ask }

  return askFor(`members[].${missing.fact}` as FactPath, { index: standing.index, name: standing.name }, missing.ask)
}

/** How a known fact of an organisation is known; nothing said means it told us itself. */
export const evidenceOf = ({ member }: Standing, fact: MemberFactName): Evidence | undefined =>
  member[fact] === undefined ? undefined : ((member.evidence as Partial<Record<string, Evidence>>)?.[fact] ?? 'self')

/** The weakest of some evidence; undefined when there is none. */
export function weakest(evidence: readonly (Evidence | undefined)[]): Evidence | undefined {
  return evidenceLevels.find((level) => evidence.includes(level))
}
