import { expect, test } from 'vitest'
import type { StoredEvent } from '#rooms/events.ts'
import type { RoomStore, Saying } from '#rooms/store.ts'
import { writeTogether } from '#server/write-together.ts'

const saying = (clientId: string) => ({ clientId }) as Saying
const written = ({ clientId }: Saying) => ({ logId: clientId }) as StoredEvent

/** A database that answers when it is told to; it cannot write `alone` with others. */
function aSlowStore(answerOf: (them: readonly Saying[]) => (StoredEvent | null)[] = (them) => them.map(written)) {
  const sent: string[][] = []
  const going: (() => void)[] = []
  const sayAtOnce: RoomStore['sayAtOnce'] = async (them) => {
    sent.push(them.map((it) => it.clientId))
    await new Promise<void>((go) => going.push(go))
    return answerOf(them)
  }
  return {
    sent,
    sayAtOnce,
    write: writeTogether(sayAtOnce),
    async answer() {
      going.shift()?.()
      await new Promise(setImmediate)
    },
  }
}

test('what comes while one is on its way is written together by the next', async () => {
  const { sent, write, answer } = aSlowStore()
  const all = ['a', 'b', 'c'].map((id) => write(saying(id)))
  expect(sent).toEqual([['a']])
  await answer()
  expect(sent).toEqual([['a'], ['b', 'c']])
  await answer()
  expect((await Promise.all(all)).map((it) => it?.logId)).toEqual(['a', 'b', 'c'])
  const later = write(saying('d'))
  await answer()
  expect((await later)?.logId).toBe('d')
})

test('what cannot be written with others is tried alone, while the next are on their way', async () => {
  const { sent, write, answer } = aSlowStore((them) =>
    them.map((it) => (it.clientId === 'b' && them.length > 1 ? null : written(it))),
  )
  const all = ['a', 'b', 'c'].map((id) => write(saying(id)))
  await answer()
  const next = write(saying('d'))
  await answer()
  expect(sent).toEqual([['a'], ['b', 'c'], ['b'], ['d']])
  await answer()
  await answer()
  expect((await Promise.all([...all, next])).map((it) => it?.logId)).toEqual(['a', 'b', 'c', 'd'])
})

test('what cannot be written alone either is left to the long way', async () => {
  const { write, answer } = aSlowStore(() => [null])
  const one = write(saying('a'))
  await answer()
  expect(await one).toBeNull()
})

test('one that breaks the statement breaks it for nobody else', async () => {
  const { write, answer } = aSlowStore((them) => {
    if (them.some((it) => it.clientId === 'b')) throw new Error('no such text')
    return them.map(written)
  })
  const all = ['a', 'b', 'c'].map((id) => write(saying(id)))
  const refused = expect(all[1]).rejects.toThrow('no such text')
  for (let times = 0; times < 4; times++) await answer()
  await refused
  expect((await all[0])?.logId).toBe('a')
  expect((await all[2])?.logId).toBe('c')
})

test('a line that never answers stops nobody who comes later', async () => {
  const store = aSlowStore()
  const write = writeTogether(async (them) => {
    if (them.some((it) => it.clientId === 'lost')) return new Promise(() => {})
    return store.sayAtOnce(them)
  }, 10)
  void write(saying('lost'))
  const next = write(saying('a'))
  await expect.poll(() => store.sent).toEqual([['a']])
  await store.answer()
  expect((await next)?.logId).toBe('a')
})

test('where the database breaks, those on their way hear of it and the next are tried', async () => {
  let broken = true
  const { write, answer } = aSlowStore((them) => {
    if (broken) throw new Error('the line was cut')
    return them.map(written)
  })
  const [first, second] = [write(saying('a')), write(saying('b'))]
  const refused = expect(first).rejects.toThrow('the line was cut')
  await answer()
  await refused
  broken = false
  await answer()
  expect((await second)?.logId).toBe('b')
})
