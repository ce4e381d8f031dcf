import { chmod, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { migrate } from '#server/migrate.ts'
import { roomsTrial } from '#tests/faults/rooms/rooms.ts'
import { seed } from '#tests/random.ts'

test.each([2, 3])(
  `R1 to R6, R10, R11, R40 %i servers behind one address and their Postgres killed in mid-work, seed ${seed}: nothing lost, doubled, reordered or stale`,
  async (servers) => {
    const folder = await mkdtemp(join(inject('testRun').folder, 'faults-'))
    await chmod(folder, 0o755)
    const database = await startEmbedded({ data: join(folder, 'data') })
    try {
      await migrate(database.url)
      const size = { kills: 2, commands: 150, servers, atOnce: 3, longest: 240_000 }
      const { wrong, counts, last } = await roomsTrial({ url: database.url, folder, seed, say: () => {}, ...size })
      expect(wrong).toEqual([])
      expect(counts).toMatchObject({ kills: 2, acknowledged: 150 })
      expect(last).toBe('lost 0, doubled 0, reordered 0, stale 0 of 150')
    } finally {
      await database.stop()
    }
  },
  360_000,
)
