import { expect, test } from 'vitest'
import { makePace } from '#server/pace.ts'

/** Keeps the processor for so many milliseconds. */
function busyFor(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('rooms are told one after another, in the order in which they asked', async () => {
  const pace = makePace()
  const told: number[] = []
  await Promise.all(
    [1, 2, 3].map(async (room) => {
      await pace.turn()
      told.push(room)
    }),
  )
  expect(told).toEqual([1, 2, 3])
})

test('after a telling others have so many times as long', async () => {
  const pace = makePace({ rest: 4, patience: 60_000 })
  await pace.turn()
  const began = performance.now()
  pace.telling(() => busyFor(10))
  await pace.turn()
  // Ten to tell and four times ten of rest; a timer may come a millisecond early.
  expect(performance.now() - began).toBeGreaterThanOrEqual(49)
})

test('nobody waits longer than the patience for a turn', async () => {
  const pace = makePace({ rest: 1_000_000, patience: 20 })
  await pace.turn()
  pace.telling(() => busyFor(5))
  // It would be well over an hour.
  await pace.turn()
})

test('a busy time leaves no debt', async () => {
  const pace = makePace({ rest: 1_000_000, patience: 20 })
  for (let times = 0; times < 20; times++) pace.telling(() => busyFor(1))
  const ended = performance.now()
  await pace.turn()
  expect(performance.now() - ended).toBeLessThan(10_000)
})

test('a telling that breaks is no reason to stop', async () => {
  const pace = makePace()
  await pace.turn()
  expect(() =>
    pace.telling(() => {
      throw new Error('a socket that is gone')
    }),
  ).toThrow('a socket that is gone')
  await pace.turn()
})
