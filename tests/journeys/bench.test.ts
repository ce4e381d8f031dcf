import { chmod, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { startEmbedded } from '#server/embedded/embedded.ts'
import { roomsLines } from '../../bench/rooms/rooms.ts'

test('the bench of rooms runs at a small size, and nothing is lost on its way from one server to the sockets of another', async () => {
  const folder = await mkdtemp(join(inject('testRun').folder, 'bench-'))
  await chmod(folder, 0o755)
  const database = await startEmbedded({ data: join(folder, 'data'), durable: false })
  try {
    const lines = await roomsLines(database, {
      busy: { people: 16, rounds: 1, milliseconds: 200 },
      acknowledged: { writers: [1, 2], paces: [{ rest: 10, milliseconds: 200 }], rounds: 1 },
      opening: { long: 200, short: 100, rounds: 2 },
      idle: 40,
      town: { rooms: 6, every: 1_000, milliseconds: 2_000 },
    })
    const lost = lines.find(({ name }) => name.endsWith('lost'))
    // Two messages a room, each heard by its ten people at either server.
    expect(lost).toMatchObject({ took: 0, peer: 120 })
    expect(lines.map(({ took, peer }) => [took, peer].every(Number.isFinite))).toEqual(lines.map(() => true))
    expect(lines).toHaveLength(7)
  } finally {
    await database.stop()
  }
}, 300_000)
