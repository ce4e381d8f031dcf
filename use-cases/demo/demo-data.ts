import type { Plan } from '#consortium/consortium.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import type { StoredFacts } from '../stores/organisations.ts'

/** What fills an installation for a first look: invented people, organisations and rooms, and the directory file. Data only. */
export interface DemoData {
  /** The file of real organisations, decoded; they come in unclaimed and sit in no demo room. */
  readonly directory: string
  /** Of every demo account; shown where one signs in. */
  readonly password: string
  readonly people: readonly DemoPerson[]
  readonly organisations: readonly DemoOrganisation[]
  readonly rooms: readonly DemoRoom[]
}

export interface DemoPerson {
  readonly email: string
  readonly name: string
}

export interface DemoOrganisation {
  /** How people and rooms below name it. */
  readonly key: string
  readonly name: string
  readonly kana: string
  readonly facts: StoredFacts
  readonly capability: string
  readonly municipalityName: string
  readonly industryName: string | null
  /** The addresses of those who speak for it; the first owns it. */
  readonly people: readonly [string, ...string[]]
}

/** How one seat comes about: offered to a demo organisation, offered by mail to a name outside the directory, or a yes written down. */
export type DemoSeat =
  | {
      readonly by: 'invitation'
      readonly organisation: string
      readonly roles: readonly Role[]
      readonly answer: 'accepted' | 'declined' | 'waiting'
      readonly usesTool?: boolean
      readonly task?: string
    }
  | { readonly by: 'mail'; readonly name: string; readonly address: string; readonly roles: readonly Role[] }
  | {
      readonly by: 'agreement'
      readonly organisation: string
      readonly roles: readonly Role[]
      readonly who: string
      readonly how: string
    }
  | { readonly by: 'short-list'; readonly organisation: string; readonly roles: readonly Role[] }

export interface DemoRoom {
  readonly program: string
  readonly name: string
  readonly purpose: string
  readonly area: readonly PrefectureCode[]
  readonly organiser: string
  readonly roles: readonly Role[]
  readonly task?: string
  readonly plan: Plan
  readonly seats: readonly DemoSeat[]
  readonly messages: readonly { readonly by: string; readonly text: string }[]
  /** What it seeks in public. */
  readonly openSeat?: DemoOpenSeat
}

export interface DemoOpenSeat {
  readonly roles: readonly Role[]
  readonly rule: string
  readonly text: string
  readonly questions: readonly string[]
  readonly blind: boolean
  /** Who applied, with its answer to each question. */
  readonly applicant: { readonly organisation: string; readonly answers: readonly string[] }
}
