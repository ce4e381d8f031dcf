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
