/**
 * Who is there twice or on two sides: one person in law twice, member and supplier at once, a lender with a stake, one body in two
 * applications. Nothing is a clash unless a clause of the edition says so; which of its clauses do is read off what they ask.
 *
 * @example watchOf(edition, findings, consortium).clauses // those of 複数社連携: #8, #9, #10, #11 and #14, each with its finding
 */
import type { Consortium } from '#consortium/consortium.ts'
import type { ApplicationStatus } from '#consortium/organisation-words.ts'
import type { Role } from '#consortium/roles.ts'
import type { Edition } from '#programs/edition.ts'
import type { Clause, Rule, TrackRecord } from '#programs/rule.ts'
import { isProgram } from '#programs/rules/track-record.ts'
import type { Selector } from '#programs/selector.ts'
import type { Finding } from '#programs/verdict.ts'

/** `one-person`: of those who are one person in law one may join. `elsewhere`: nobody may apply here and there at once. */
export const clashKinds = ['one-person', 'supplier', 'lender', 'elsewhere'] as const
export type ClashKind = (typeof clashKinds)[number]

/** A clause that watches for one kind of clash, and what it says of a team. */
export interface Watched {
  readonly kind: ClashKind
  readonly rule: Rule
  readonly finding: Finding
}

/** Members listed with one corporate number, by name, and the clause by which they are one. */
export interface Twice {
  readonly names: readonly string[]
  readonly corporateNumber: string
  readonly rule: Rule
}

export interface ClashWatch {
  readonly clauses: readonly Watched[]
  readonly twice: readonly Twice[]
}

/** What the clauses of an edition that watch for a clash say of a team, and who is listed twice. */
export function watchOf(edition: Edition, findings: readonly Finding[], consortium: Consortium): ClashWatch {
  const clauses = edition.rules.flatMap((rule): Watched[] => {
    const kind = clashOf(rule)
    const finding = findings.find((it) => it.rule === rule.id)
    return kind && finding ? [{ kind, rule, finding }] : []
  })
  // Where a clause counts those of one person as one, it says more of them than one that lets only one join.
  const counting = edition.rules.find((rule) => rule.shape === 'count-between' && rule.onePer === 'identityGroup')
  const rule = counting ?? clauses.find(({ kind }) => kind === 'one-person')?.rule
  return { clauses, twice: rule ? namesakesIn(consortium).map((it) => ({ ...it, rule })) : [] }
}

/** Clauses that are unmet and members listed twice: what somebody has to be told of. */
export const clashesIn = ({ clauses, twice }: ClashWatch): number =>
  clauses.filter(({ finding }) => finding.outcome === 'unmet').length + twice.length

/** Which kind of clash a clause watches for; null where it is about something else. */
export function clashOf(clause: Clause): ClashKind | null {
  if (clause.shape === 'all-different') return clause.value === 'identityGroup' ? 'one-person' : null
  if (clause.shape === 'every' && clause.of === undefined) return deniesRoles(clause.is) ? 'supplier' : null
  if (clause.shape === 'relation') {
    if (clause.want !== 'none' || ![clause.kind].flat().includes('owns')) return null
    return clause.from.roles?.includes('fi') ? 'lender' : 'supplier'
  }
  return applicationsElsewhere(clause).length > 0 ? 'elsewhere' : null
}

/** Whoever is meant may hold none of some other roles beside its own. */
const deniesRoles = ({ not }: Selector): boolean =>
  not !== undefined && [not, ...(not.any ?? [])].some(({ roles = [] }) => roles.length > 0)

/** Its parts by which nobody may have another application under way. */
function applicationsElsewhere(clause: Clause): TrackRecord[] {
  if (clause.shape === 'all-of') return clause.parts.flatMap(applicationsElsewhere)
  if (clause.shape !== 'track-record' || clause.programs === undefined || clause.within) return []
  return clause.atMost === 0 && clause.status.includes('applied') ? [clause] : []
}

/** Where one organisation sits: for which edition, in which roles, and how far that application is. */
export interface Sitting {
  readonly program: string
  readonly roles: readonly Role[]
  readonly status: ApplicationStatus
}

/** Rules of the edition applied for here that do not allow the same organisation to sit there. */
export const rulesBarring = (edition: Edition, here: Sitting, there: Sitting): Rule[] =>
  edition.rules.filter((rule) => applicationsElsewhere(rule).some((clause) => bars(clause, here, there)))

function bars({ who, programs = [], role, status }: TrackRecord, here: Sitting, there: Sitting): boolean {
  const isMeant = (roles: readonly Role[]) => who.roles === undefined || who.roles.some((one) => roles.includes(one))
  if (!isMeant(here.roles) || !status.includes(there.status)) return false
  if (!programs.some((asked) => isProgram(there.program, asked))) return false
  if (role) return there.roles.includes(role)
  // Of the same call only those are two applications in which it sits as one of those meant; in another any seat is.
  return there.program !== here.program || isMeant(there.roles)
}

/** Members of one corporate number, where there are several; those only short-listed are not looked at. */
function namesakesIn({ members }: Consortium): Omit<Twice, 'rule'>[] {
  const there = members.filter(({ state }) => state !== 'considered')
  const numbers = [...new Set(there.flatMap((it) => it.corporateNumber ?? []))]
  return numbers.flatMap((corporateNumber) => {
    const names = there.filter((it) => it.corporateNumber === corporateNumber).map(({ name }) => name)
    return names.length > 1 ? [{ names, corporateNumber }] : []
  })
}
