import { asc, eq } from 'drizzle-orm'
import type { SourceState, SourceStore } from '#use-cases/stores/sources.ts'
import type { Db } from './connect.ts'
import { sources } from './schema/editions.ts'

export function makeSourceStore(db: Db): SourceStore {
  return {
    async all() {
      return (await db.select().from(sources).orderBy(asc(sources.source))).map(stateOf)
    },
    async find(source) {
      const [row] = await db.select().from(sources).where(eq(sources.source, source))
      return row ? stateOf(row) : null
    },
    async hold(source) {
      const [row] = await db.select().from(sources).where(eq(sources.source, source)).for('update')
      return row ? stateOf(row) : null
    },
    async save(state) {
      const { source, ...row } = rowOf(state)
      await db
        .insert(sources)
        .values({ source, ...row })
        .onConflictDoUpdate({ target: sources.source, set: row })
    },
  }
}

type Row = typeof sources.$inferSelect

const stateOf = (row: Row): SourceState => ({
  source: row.source,
  known: row.hash === null ? null : { hash: row.hash, bytes: row.bytes ?? 0 },
  recordedAt: row.recordedAt,
  checkedAt: row.checkedAt,
  unreachable: row.unreachable,
  changed:
    row.changedAt && row.foundHash !== null
      ? { since: row.changedAt, hash: row.foundHash, bytes: row.foundBytes ?? 0 }
      : null,
  read: row.readAt ? { at: row.readAt, by: row.readBy ?? '', note: row.readNote ?? '' } : null,
})

const rowOf = ({ source, known, recordedAt, checkedAt, unreachable, changed, read }: SourceState): Row => ({
  source,
  hash: known?.hash ?? null,
  bytes: known?.bytes ?? null,
  recordedAt,
  checkedAt,
  unreachable,
  changedAt: changed?.since ?? null,
  foundHash: changed?.hash ?? null,
  foundBytes: changed?.bytes ?? null,
  readAt: read?.at ?? null,
  readBy: read?.by ?? null,
  readNote: read?.note ?? null,
})
