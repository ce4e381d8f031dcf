import { useMemo } from 'react'
import { type ClashWatch, clashesIn, watchOf } from '#matching/clash-watch.ts'
import type { Finding } from '#programs/verdict.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import type { OwnClashes } from '#use-cases/rooms/see-clashes.ts'
import { useRoom } from './room-context.ts'

/** What the clauses of the room say of overlaps, worked out in this browser like the verdict; what they read, everyone here may. */
export function useClashWatch(findings: readonly Finding[]): ClashWatch {
  const { edition, view, on } = useRoom()
  return useMemo(
    () => watchOf(edition, findings, consortiumOf(view.room, null, {}, on)),
    [edition, findings, view.room, on],
  )
}

/** How many things this reader has to be told of: of the room, and of their own organisations in it. */
export const clashesTold = (watch: ClashWatch, own: OwnClashes): number =>
  clashesIn(watch) + own.twoRooms.length + own.lenders.length
