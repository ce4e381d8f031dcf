import type { Aim } from './aims.ts'
import type { PartyId } from './parties.ts'
import type { PrefectureCode } from './prefecture.ts'
import type { Yen } from './yen.ts'

/** What somebody wants to do, before there is a team or a programme. */
export interface Need {
  readonly aims: readonly Aim[]
  readonly parties: readonly NeededParty[]
  /** Where, JIS X 0401; empty where nothing is said. */
  readonly prefectures: readonly PrefectureCode[]
  /** What it is to cost, in yen; null where nothing is said. */
  readonly cost: Yen | null
  /** Whether several do it together; null where that is not said. */
  readonly together: boolean | null
}

/** So many of a sort: there already, or still looked for. */
export interface NeededParty {
  readonly party: PartyId
  readonly count: number
  readonly wanted: boolean
}

/** So many of one sort at the most: more would change no programme's answer and only take time. */
export const mostOfParty = 60
