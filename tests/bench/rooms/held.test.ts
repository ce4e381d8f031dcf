import { expect, test } from 'vitest'
import { compare, type Held, type Logged, noSum, summed } from '../../../bench/rooms/held.ts'

const log: Logged[] = [
  { seq: 1, text: null },
  { seq: 2, text: null },
  ...['おはようございます', '見積りです', '確認しました'].map((text, at) => ({ seq: at + 3, text })),
]
const logs = new Map([['room', log]])
const heldOf = (events: readonly Logged[]): Held => ({
  roomId: 'room',
  from: 2,
  events: events.length,
  sum: events.reduce(summed, noSum),
})
const told = log.slice(2)

test('who came at number 2 and was told all that followed holds what the log says', () => {
  expect(compare([heldOf(told), heldOf(told)], logs)).toEqual({ expected: 6, lost: 0, doubled: 0, differing: 0 })
})

test('a message that one socket was not told is noticed, and so is one that it was told twice', () => {
  const [first, ...rest] = told
  expect(compare([heldOf(told), heldOf(rest)], logs)).toMatchObject({ expected: 6, lost: 1 })
  expect(compare([heldOf([...(first ? [first] : []), ...told])], logs)).toMatchObject({ lost: 0, doubled: 1 })
})

test('another text, or another order, is noticed where the number of messages is right', () => {
  const [first, second, third] = told as [Logged, Logged, Logged]
  const others = [
    [second, first, third],
    [first, { ...second, text: '見積もりです' }, third],
    [first, { ...third }, third],
  ]
  for (const events of others) expect(compare([heldOf(events)], logs)).toMatchObject({ lost: 0, differing: 1 })
})
