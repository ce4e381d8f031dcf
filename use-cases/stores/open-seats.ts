import type { Role } from '#consortium/roles.ts'

/** An unmet seat of a room that is published: パートナー募集. */
export interface OpenSeat {
  readonly id: string
  readonly roomId: string
  /** As its room is called: the organiser's own word, never published. */
  readonly room: string
  readonly program: string
  /** `hidden`: its entry is shown to nobody. */
  readonly organiser: { readonly id: string; readonly name: string; readonly hidden: boolean }
  readonly demo: boolean
  /** The clause it is to mend; null where it was published from none. */
  readonly rule: string | null
  readonly roles: readonly Role[]
  /** Where the consortium is, JIS X 0401. */
  readonly prefecture: string | null
  readonly text: string
  readonly questions: readonly string[]
  /** Last day for applying, in Japan. */
  readonly until: string
  /** Neither name is shown until both agree. */
  readonly blind: boolean
  /** What the organiser said; `standingOf` tells how it stands today. */
  readonly state: 'open' | 'closed' | 'filled'
  /** Whether somebody who applied and was introduced sits in the room, confirmed. */
  readonly taken: boolean
  /** Whether nobody can join its room now: its composition is closed, or it is archived. */
  readonly shut: boolean
  readonly createdAt: Date
}

/** What its organiser writes. */
export type OpenSeatContent = Pick<OpenSeat, 'rule' | 'roles' | 'prefecture' | 'text' | 'questions' | 'until' | 'blind'>

/**
 * How an application stands. `open`: unanswered; `agreed`: the organiser would go on with names and the applicant has not answered;
 * `introduced`: both would, and it stands on the organiser's short list.
 */
export type ApplicationState = 'open' | 'agreed' | 'introduced' | 'declined' | 'withdrawn'

export interface SeatApplication {
  readonly id: string
  readonly openSeatId: string
  readonly organisation: { readonly id: string; readonly name: string }
  /** What it was promised when it applied. */
  readonly blind: boolean
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly message: string
  /** An agreement of one organiser binds no later one: then it is `open` again. */
  readonly state: ApplicationState
  /** The organiser's word with a refusal. */
  readonly word: string
  /** Its seat in the room or on the short list, once introduced. */
  readonly seatId: string | null
  readonly createdAt: Date
  readonly agreedBy: string | null
  /** The organiser whose word it was; a later one has not given theirs. */
  readonly agreedFor: string | null
  /** From then on each knows the other's name. */
  readonly introducedAt: Date | null
  /** When its state last changed. */
  readonly changedAt: Date
}

/** Applications of a seat: all that were not taken back, and those the organiser has not answered. */
export interface ApplicationCounts {
  readonly applied: number
  readonly unanswered: number
}

/** Which open seats are looked for; what is left out may be any. */
export interface SoughtSeats {
  /** The day in Japan. */
  readonly on: string
  readonly program?: string | undefined
  readonly role?: Role | undefined
  readonly prefecture?: string | undefined
}

export interface OpenSeatStore {
  create(it: OpenSeatContent & { roomId: string; by: string; at: Date }): Promise<OpenSeat>
  /** `lock` holds it until the transaction ends. */
  find(id: string, how?: { lock: boolean }): Promise<OpenSeat | null>
  change(id: string, content: OpenSeatContent, at: Date): Promise<void>
  /** `until`: another last day, where it is opened again. */
  setState(id: string, it: { state: OpenSeat['state']; at: Date; until?: string }): Promise<void>
  /** Of a room, whatever their state. */
  idsOf(roomId: string): Promise<string[]>
  /** Newest first. */
  listOf(roomId: string): Promise<(OpenSeat & ApplicationCounts)[]>
  /** Those that take applications, whose day is nearest first; all of them where no page is asked for. */
  listOpen(which: SoughtSeats, page?: { offset: number; limit: number }): Promise<{ seats: OpenSeat[]; total: number }>
  /** What the open ones can be narrowed by. */
  choices(on: string): Promise<{ programs: string[]; roles: Role[]; prefectures: string[] }>
}

export interface ApplicationStore {
  /** Null where one of this organisation for this seat stands already. */
  create(
    it: Pick<SeatApplication, 'openSeatId' | 'blind' | 'answers' | 'message'> & {
      organisationId: string
      by: string
      at: Date
    },
  ): Promise<SeatApplication | null>
  /** `lock` holds it until the transaction ends. */
  find(id: string, how?: { lock: boolean }): Promise<SeatApplication | null>
  /** Oldest first. */
  listOf(openSeatId: string): Promise<SeatApplication[]>
  /** Of these organisations, newest first. */
  listFor(organisationIds: readonly string[]): Promise<SeatApplication[]>
  /** The organiser would go on with names. */
  agree(id: string, it: { by: string; for: string; at: Date }): Promise<void>
  /** Both know each other now: the applicant, and the organiser `for` whom it was agreed. */
  introduce(id: string, it: { seatId: string; for: string; at: Date }): Promise<void>
  end(id: string, it: { state: 'declined' | 'withdrawn'; word?: string; at: Date }): Promise<void>
  /** Seats in rooms of these organisers with applications nobody has answered, the longest waiting first. */
  unansweredBy(organiserIds: readonly string[]): Promise<UnansweredSeat[]>
}

export interface UnansweredSeat {
  readonly openSeatId: string
  readonly roomId: string
  readonly room: string
  readonly roles: readonly Role[]
  readonly count: number
}
