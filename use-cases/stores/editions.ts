import type { Edition } from '#programs/edition.ts'

/** Editions as rooms stand on them: plain data by version, whatever has become of the edition's file since. */
export interface EditionStore {
  /** Again changes nothing. */
  keep(edition: Edition): Promise<void>
  find(version: string): Promise<Edition | null>
  /** What rooms stand on that was never kept: rooms opened before editions were. */
  notKept(): Promise<{ readonly program: string; readonly version: string }[]>
}
