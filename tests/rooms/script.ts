/** A room without a database, for long random lives: who writes decides by the room's own rules, who reads hears. */
import type { OrganisationFacts } from '#consortium/consortium.ts'
import { nextStages } from '#consortium/progress.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import type { Amounts } from '#rooms/amounts.ts'
import { apply } from '#rooms/apply.ts'
import type { Command, DeskCommand } from '#rooms/commands.ts'
import { closedNow, progressNow, waitingSeats } from '#rooms/composition.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import { decide } from '#rooms/decide.ts'
import { decideOnDesk } from '#rooms/decide-desk.ts'
import { applyToDesk } from '#rooms/desk.ts'
import type { ReadEvent, StoredEvent } from '#rooms/events.ts'
import { messageOfText, textIdsOf } from '#rooms/messages.ts'
import { awaitedFor, motionOf } from '#rooms/motions.ts'
import type { Heard } from '#rooms/protocol.ts'
import { carrying } from '#rooms/role-change.ts'
import { type DeskState, emptyDesk, emptyRoom, isLive, type RoomState } from '#rooms/state.ts'
import { sumsOf } from '#rooms/sums.ts'
import { readEvent } from '#rooms/upcast.ts'

export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** One step of a script: an act, and numbers that pick on whom and with what. */
export interface Step {
  readonly act: (typeof acts)[number]
  readonly pick: number
  readonly value: number
}
export const acts = [
  'ask',
  'record',
  'agree',
  'confirm',
  'confirm',
  'decline',
  'withdraw',
  'remove',
  'leave',
  'roles',
  'hand-over',
  'seat-facts',
  'request',
  'request',
  'plan',
  'attest',
  'facts',
  'close',
  'reopen',
  'move',
  'say',
  'edit',
  'erase',
  'list',
  'drop',
  'order',
  'describe',
  'close-composition',
  'sign',
  'reopen-composition',
  'reopen-composition',
  'reopen-composition',
  'progress',
  'take-back',
  'terms',
  'lift-terms',
  'archive',
  'archive',
  'archive',
] as const

const kinds = ['industry-support', 'chamber', 'it-vendor', 'tech-venture', 'company', 'municipality', 'kosen'] as const
const sizes = ['sme', 'small', 'large', 'mid', '-'] as const
const roles = [
  'local',
  'digital',
  'other',
  'supported',
  'lead',
  'member',
  'research',
  'applicant',
  'participant',
] as const
const fail = (motionId: string): never => {
  throw new Error(`There is no motion ${motionId}.`)
}
const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Fifteen organisations; what is known of each follows from its number and `turn`. */
const factsOf = (n: number, turn: number): OrganisationFacts => ({
  kind: of(kinds, n + turn),
  prefecture: of(['20', '15', '13'] as const, n),
  ...(turn % 5 !== 0 && { size: of(sizes, n + turn) }),
  ...(turn % 3 !== 0 && { designations: turn % 2 ? [] : ['dx-shihyo' as const] }),
  evidence: { kind: turn % 2 ? 'self' : 'guessed' },
})

const planValues: readonly Readonly<Record<string, unknown>>[] = [
  { selfSustainingYears: 5 },
  { selfSustainingYears: 1 },
  { selfSustainingYears: null },
  { forecastsIncome: true, statesCommitments: true },
  { forecastsIncome: false },
  { 'targets.laborProductivity': { rise: [6, 100], per: 'whole' } },
  { 'targets.laborProductivity': null },
  { technologies: ['precision'] },
  { groupedBy: 'district' },
  { subsidy: 9_000_000 },
  { subsidy: null },
]

/** The room as the store would keep it: two logs, and what stands beside them. */
export class ScriptedRoom {
  room: RoomState = emptyRoom
  desk: DeskState = emptyDesk
  readonly events: StoredEvent[] = []
  /** The room's events as read once. */
  readonly read: ReadEvent[] = []
  readonly deskEvents: StoredEvent[] = []
  readonly texts: Record<string, string> = {}
  readonly amounts: Record<string, number> = {}
  refused = 0
  private made = 1_000

  constructor(
    private readonly edition: Edition,
    private readonly on: string,
  ) {
    const organiser = { id: id(1), name: '団体1' }
    const { id: program, version } = edition
    this.write({ kind: 'open-room', body: { name: '部屋', purpose: '', area: ['20'], program, version, organiser } })
    this.write({
      kind: 'confirm-seat',
      body: { seatId: id(100), organisation: organiser, facts: factsOf(0, 1), roles: ['lead'] },
    })
  }

  /** Does what the step says, or is refused, as people are; tells which. */
  take({ act, pick, value }: Step): boolean {
    const live = this.room.seats.filter(isLive)
    const seat = of(live, pick)
    const { id: seatId, organisation } = seat
    const other = { id: id(2 + (pick % 14)), name: `団体${2 + (pick % 14)}` }
    const fresh = id(this.made++)
    const asked = { seatId: fresh, organisation: other, facts: factsOf(pick, value), roles: [of(roles, value)] }
    switch (act) {
      case 'ask':
        return this.write({
          kind: 'ask-seat',
          body: { ...asked, way: 'member', until: value % 7 ? '2099-01-01' : '2020-01-01' },
        })
      case 'record':
        return this.write({
          kind: 'record-agreement',
          body: { ...asked, said: { who: '課長', on: this.on, how: '電話' } },
        })
      case 'agree':
        return this.write({ kind: 'agree-claiming', body: { seatId, organisation, facts: seat.facts } })
      case 'confirm':
        return this.write({ kind: 'confirm-seat', body: { seatId, organisation, facts: factsOf(pick, value) } })
      case 'decline':
        return this.write({ kind: 'decline-seat', body: { seatId } })
      case 'withdraw':
        return this.write({ kind: 'withdraw-seat', body: { seatId } })
      case 'remove':
        return this.write({ kind: 'remove-member', body: { seatId, reason: '見直し' } })
      case 'leave':
        return this.write({ kind: 'leave-room', body: { seatId } })
      case 'roles':
        return value % 3 === 0
          ? this.move(fresh, pick, value)
          : this.write({ kind: 'change-roles', body: { seatId, roles: [of(roles, value), of(roles, value + 1)] } })
      case 'hand-over':
        return this.handOver(fresh, seatId)
      case 'seat-facts':
        return this.write({ kind: 'set-seat-facts', body: { seatId, facts: { usesTool: value % 2 ? true : null } } })
      case 'request':
        return this.request(seatId, value)
      case 'plan':
        return this.write({ kind: 'set-plan', body: { values: of(planValues, value) } })
      case 'attest':
        return this.write({
          kind: 'attest',
          body: { statement: 'carriesTownDevelopment', is: value % 2 === 0, byName: '代表', on: this.on },
        })
      case 'facts':
        return this.write({ kind: 'update-facts', body: { seatId, facts: factsOf(pick, value) } })
      case 'close':
        return this.write({
          kind: 'close-organisation',
          body: { seatId, on: this.on, cause: 'merged', successor: null },
        })
      case 'move':
        return this.write({ kind: 'move-seat', body: { seatId, organisation: other, facts: factsOf(pick, value) } })
      case 'reopen':
        return this.write({ kind: 'reopen-organisation', body: { seatId } })
      case 'say':
        this.texts[fresh] = `発言${value}`
        return this.write({ kind: 'say', body: { textId: fresh } })
      case 'erase':
        return this.erase(of(this.room.messages, pick)?.textId ?? fresh)
      case 'edit':
        this.texts[fresh] = `書き直し${value}`
        return this.write({
          kind: 'edit-message',
          body: { message: of(this.room.messages, pick)?.seq ?? 1, textId: fresh },
        })
      case 'list':
        return this.writeDesk({ kind: 'list-candidate', body: asked })
      case 'drop':
        return this.writeDesk({ kind: 'drop-candidate', body: { seatId: of(this.desk.candidates, pick)?.id ?? fresh } })
      case 'order':
        return this.writeDesk({
          kind: 'order-candidates',
          body: {
            seatIds: [of(this.desk.candidates, pick)?.id ?? fresh, of(this.desk.candidates, value)?.id ?? fresh],
          },
        })
      case 'describe':
        return this.write({
          kind: 'describe-room',
          body: { name: `部屋${value}`, purpose: '', area: value % 2 ? ['20'] : ['20', '15'] },
        })
      case 'close-composition':
        return this.closeComposition()
      case 'sign': {
        const closing = (closedNow(this.room)?.closing ?? 1) - (value % 9 === 0 ? 1 : 0)
        return this.write({ kind: 'sign-composition', body: { seatId, closing, byName: '代表' } })
      }
      case 'reopen-composition':
        return this.write({ kind: 'reopen-composition', body: { reason: '構成員が増える' } })
      case 'progress': {
        const stage = of([...nextStages[progressNow(this.room)?.stage ?? 'preparing'], 'finished'] as const, value)
        return this.write({ kind: 'make-progress', body: { stage, on: this.on } })
      }
      case 'take-back':
        return this.write({ kind: 'take-back-progress', body: { reason: '記入まちがい' } })
      case 'terms':
        return this.write({ kind: 'set-terms', body: { textId: fresh } })
      case 'archive':
        return this.putAway(value)
      case 'lift-terms':
        return this.write({ kind: 'lift-terms', body: {} })
    }
  }

  /** What a reader is told after these numbers. */
  heard(after: { room: number; desk: number }, reader: { organiser: boolean; seatIds: readonly string[] }): Heard {
    const events = this.events.filter((it) => it.seq > after.room)
    const ids = (kind: string, key: string) =>
      events.filter((it) => it.kind === kind).map(({ body }) => String(body[key]))
    const mine = new Set(
      this.events
        .filter(({ body }) => reader.organiser || reader.seatIds.includes(String(body.seatId)))
        .map(({ body }) => String(body.amountId)),
    )
    return {
      roomId: id(0),
      events,
      desk: reader.organiser ? this.deskEvents.filter((it) => it.seq > after.desk) : [],
      texts: pickFrom(this.texts, [...ids('message-posted', 'textId'), ...ids('message-edited', 'textId')]),
      amounts: pickFrom(
        this.amounts,
        ids('request-set', 'amountId').filter((it) => mine.has(it)),
      ),
      sums: reader.organiser ? null : sumsOf(this.room, this.amounts as Amounts, this.edition, this.on),
    }
  }

  private request(seatId: string, value: number): boolean {
    const amountId = value % 6 === 0 ? null : id(this.made++)
    const written = this.write({ kind: 'set-request', body: { seatId, amountId } })
    if (amountId && written) this.amounts[amountId] = (value % 40) * 1_000_000
    return written
  }

  /** Settles what is open first. The verdict is taken as ready, which the script rarely brings about by chance. */
  /** Moves other roles for a seat or two; some consent, and with the last of them it is carried. */
  private move(motionId: string, pick: number, value: number): boolean {
    const members = this.room.seats.filter((it) => isLive(it) && it.state === 'confirmed')
    const seats = [...new Set([of(members, pick).id, of(members, value).id])]
    const to = seats.map((seatId, at) => ({ seatId, roles: [of(roles, value + at)] }))
    const choosers = value % 2 ? of(roles, value + 1) : null
    const seatId = of(members, pick).id
    if (!this.write({ kind: 'make-motion', body: { motionId, seatId, change: { kind: 'roles', choosers, to } } }))
      return false
    return this.consent(motionId, value % 4 === 0 ? 1 : 99)
  }

  private handOver(motionId: string, seatId: string): boolean {
    const own = this.room.seats.find((it) => isLive(it) && it.organisation.id === this.room.organiser?.id)
    const change = { kind: 'organiser' as const, seatId }
    const made = this.write({ kind: 'make-motion', body: { motionId, seatId: own?.id ?? id(100), change } })
    return made && this.consent(motionId, 1)
  }

  /** Of those awaited the first so many consent. */
  private consent(motionId: string, most: number): boolean {
    const motion = () => motionOf(this.room, motionId) ?? fail(motionId)
    for (const { id: seatId } of awaitedFor(this.room, motion()).slice(0, most))
      this.write({ kind: 'consent-to-motion', body: { motionId, seatId, said: null } })
    for (const command of carrying(this.room, motion(), '')) this.write(command)
    return true
  }

  private closeComposition(): boolean {
    if (!closedNow(this.room))
      for (const { id: seatId } of waitingSeats(this.room, this.on))
        this.write({ kind: 'withdraw-seat', body: { seatId } })
    const told = check(this.edition, consortiumOf(this.room, null, {}, this.on), this.on)
    return this.write({ kind: 'close-composition', body: { verdict: { ...told, outcome: 'ready' }, byName: '中野' } })
  }

  /** Rarely, and not for long: an archived room refuses the rest of the script. */
  private putAway(value: number): boolean {
    if (!this.room.archived) return value % 6 === 0 && this.write({ kind: 'archive-room', body: {} })
    if (value % 3 > 0) return this.write({ kind: 'restore-room', body: {} })
    return this.room.archived.deletion
      ? this.write({ kind: 'take-back-deletion', body: {} })
      : this.write({ kind: 'ask-deletion', body: { on: '2099-01-01' } })
  }

  private erase(textId: string): boolean {
    const message = messageOfText(this.room, textId)
    const written = this.write({ kind: 'erase-message', body: { textId } })
    if (written && message) for (const it of textIdsOf(message)) delete this.texts[it]
    return written
  }

  private write(command: Command): boolean {
    const seatIds = this.room.seats.map((it) => it.id)
    const decision = decide(this.room, { accountId: id(1), organiser: true, seatIds }, command)
    if (!decision.ok) return this.turnDown()
    const stored = this.stored(this.events.length + 1, decision.event)
    const read = readEvent(stored)
    this.events.push(stored)
    this.read.push(read)
    this.room = apply(this.room, read)
    return true
  }

  private writeDesk(command: DeskCommand): boolean {
    const decision = decideOnDesk(this.room, this.desk, command)
    if (!decision.ok) return this.turnDown()
    const stored = this.stored(this.deskEvents.length + 1, decision.event)
    this.deskEvents.push(stored)
    this.desk = applyToDesk(this.desk, readEvent(stored))
    return true
  }

  private turnDown(): false {
    this.refused += 1
    return false
  }

  /** As it comes out of the database: through JSON. */
  private stored(seq: number, event: { kind: string; body: object }): StoredEvent {
    const by = { accountId: id(1), name: null, organisationId: null, organisation: null }
    return JSON.parse(JSON.stringify({ logId: id(9), seq, at: '2026-04-01T00:00:00.000Z', by, v: 1, ...event }))
  }
}

const pickFrom = <T>(from: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.flatMap((it) => (from[it] === undefined ? [] : [[it, from[it] as T]])))
