/** A log read piece by piece: from the snapshot kept of it, or a window of what was said and of what else happened. */
import type { StoredEvent } from './events.ts'
import type { RoomState } from './state.ts'

/** A room's own log by what was kept of it and what came after; everything where nothing is kept. */
export interface ResumedLog {
  readonly kept: RoomState | null
  readonly events: readonly StoredEvent[]
}

/** Where a window lies: the last so many below `before`, none below `from`, as the log stood at number `at`. */
export interface Window {
  readonly before?: number | undefined
  readonly from?: number | undefined
  readonly at?: number | undefined
  readonly limit: number
}

/** So many messages, and so many other events, come with a page. */
export const windowSize = 60

/** Part of the store of rooms (store.ts). */
export interface RoomWindows {
  /** As `load`, by what the fold of this name has kept (`foldName`). */
  resume(logId: string, fold: string, how?: { lock: boolean }): Promise<ResumedLog | null>
  /** Keeps a room's own log as it stands, in the place of what was kept. Nothing older replaces it. */
  keep(logId: string, fold: string, room: RoomState): Promise<void>
  /** The messages of a window with their edits and erasures, in the order of the log. */
  said(logId: string, which: Window): Promise<StoredEvent[]>
  /** The number of the message that has, or once had, this text. */
  messageOf(logId: string, textId: string): Promise<number | null>
  /** What is no message, in the order of the log. */
  happened(logId: string, which: Window): Promise<StoredEvent[]>
}
