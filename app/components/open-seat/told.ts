import type { Role } from '#consortium/roles.ts'

/** What a form about open seats is answered with. */
export interface OpenSeatTold {
  readonly errors: readonly string[]
  /** By name of the field; `evenSo` carries what is warned of. */
  readonly fields: Readonly<Record<string, string>>
  /** What was done, for the page to say. */
  readonly done?: string | undefined
  /** Whose form it was, where a page has several of them. */
  readonly of?: string | undefined
  /** What was typed, for a page that comes anew. */
  readonly typed?: OpenSeatTyped | undefined
  readonly said?: ApplicationTyped | undefined
}

/** What stands in the form of an application. */
export interface ApplicationTyped {
  readonly organisationId: string
  readonly answers: readonly string[]
  readonly message: string
}

/** What stands in the form of an open seat. */
export interface OpenSeatTyped {
  readonly roles: readonly Role[]
  readonly prefecture: string
  readonly text: string
  readonly questions: readonly string[]
  readonly until: string
  readonly blind: boolean
  readonly rule: string
}

/** The error of one field, as fields take it. */
export const errorOf = (told: OpenSeatTold | undefined, name: string): readonly string[] | undefined =>
  told?.fields[name] ? [told.fields[name]] : undefined

/** Where the organiser of a room publishes a seat; for a clause by its number, `2`. */
export const publishPath = (roomId: string, clause?: string): string =>
  `/rooms/${roomId}/open-seat${clause ? `?${new URLSearchParams({ clause })}` : ''}`
