import { afterAll, expect, test } from 'vitest'
import { openWake, type WakeListener } from '#server/wake.ts'
import { quietLog } from '#tests/builders/house.ts'
import { soonIt } from '#tests/builders/node.ts'
import { aDatabase } from '#tests/database.ts'
import { aDoor } from '#tests/faults/rooms/door.ts'

const database = await aDatabase()
afterAll(database.drop)

test('R10 a line that looks open and carries nothing any more is replaced, and hears who has to go', async () => {
  const url = new URL(database.url)
  const door = await aDoor([Number(url.port)])
  url.port = String(door.port)
  const cut = openWake(url.href, quietLog, { tryEvery: 100, answersWithin: 1_000 })
  const whole = openWake(database.url, quietLog)
  const heard: unknown[] = []
  let back = 0
  const listener: WakeListener = {
    grown: () => {},
    ended: (what) => heard.push(what),
    beside: () => {},
    here: () => {},
    back: () => {
      back += 1
    },
  }
  cut.listen(listener)
  try {
    await soonIt(() => expect(back).toBeGreaterThan(0))
    const before = back
    door.swallow(100, 60_000)
    await soonIt(() => expect(back).toBeGreaterThan(before))
    whole.wake.ended({ sessionId: 'gone' })
    await soonIt(() => expect(heard).toEqual([{ sessionId: 'gone' }]))
  } finally {
    await Promise.all([cut.close(), whole.close(), door.close()])
  }
})
