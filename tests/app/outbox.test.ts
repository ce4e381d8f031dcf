import { expect, test } from 'vitest'
import type { Acked } from '#rooms/protocol.ts'
import { forgetWritten, keptHere } from '../../app/kept-here.ts'
import { openOutbox } from '../../app/outbox.ts'

/** The browser's store, as far as it is used. */
function aStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

/** A house that answers when told to, and stores each id once. */
function aHouse() {
  const stored: string[] = []
  let answer: 'yes' | 'lost' | 'offline' | 'too-many' = 'yes'
  return {
    stored,
    will: (next: typeof answer) => {
      answer = next
    },
    async deliver({ clientId }: { clientId: string }): Promise<Acked<{ seq: number }>> {
      if (answer === 'too-many') return { ok: false, refusal: { kind: 'too-many' } }
      if (answer !== 'offline' && !stored.includes(clientId)) stored.push(clientId)
      if (answer !== 'yes') return { ok: false, refusal: { kind: 'offline' } }
      return { ok: true, value: { seq: 10 + stored.indexOf(clientId) } }
    },
  }
}

const states = (them: readonly { state: string }[]) => them.map((it) => it.state)

test('R42 an own message stands there at once, and leaves when the screen has heard its number', async () => {
  const house = aHouse()
  const box = openOutbox(keptHere(aStorage(), 'a', 'r'), house.deliver)
  const sent = box.send({ clientId: '1', text: 'はい' })
  expect(box.now()).toMatchObject([{ text: 'はい', state: 'sending' }])
  await sent
  expect(box.now()).toMatchObject([{ state: 'stored', seq: 10 }])
  box.heard(9)
  expect(box.now()).toHaveLength(1)
  box.heard(10)
  expect(box.now()).toEqual([])
})

test('R42 what could not be sent says so; when the line is back it goes out again under its id, in order, and once', async () => {
  const house = aHouse()
  const box = openOutbox(keptHere(aStorage(), 'a', 'r'), house.deliver)
  house.will('lost')
  await box.send({ clientId: '1', text: '届いたが答えが来ない' })
  house.will('offline')
  await box.send({ clientId: '2', text: '届かない' })
  expect(states(box.now())).toEqual(['failed', 'failed'])
  const shown: string[] = []
  box.subscribe(() => shown.push(...states(box.now())))
  await box.resume()
  expect(shown, 'no flicker while it is tried in vain').not.toContain('sending')
  house.will('yes')
  // Whoever asks twice at once asks once.
  await Promise.all([box.resume(), box.resume()])
  expect(house.stored).toEqual(['1', '2'])
  expect(box.now()).toMatchObject([
    { state: 'stored', seq: 10 },
    { state: 'stored', seq: 11 },
  ])
})

test('R42 what the house refused waits for its writer, who sends it again or drops it', async () => {
  const house = aHouse()
  const box = openOutbox(keptHere(aStorage(), 'a', 'r'), house.deliver)
  house.will('too-many')
  await box.send({ clientId: '1', text: '多すぎる' })
  await box.send({ clientId: '2', text: 'もう一つ' })
  house.will('yes')
  await box.resume()
  expect(house.stored).toEqual([])
  await box.again('1')
  box.drop('2')
  expect(house.stored).toEqual(['1'])
  expect(states(box.now())).toEqual(['stored'])
})

test('R42 drafts and what was not sent outlive the page, by room and person, and go when they are sent', async () => {
  const [house, storage] = [aHouse(), aStorage()]
  keptHere(storage, 'a', 'r').keepDraft('書きかけ')
  house.will('offline')
  await openOutbox(keptHere(storage, 'a', 'r'), house.deliver).send({ clientId: '1', text: '電車の中で' })

  expect(keptHere(storage, 'a', 'other').draft()).toBe('')
  const kept = keptHere(storage, 'a', 'r')
  expect(kept.draft()).toBe('書きかけ')
  const box = openOutbox(kept, house.deliver)
  expect(box.now()).toMatchObject([{ clientId: '1', text: '電車の中で', state: 'failed' }])
  house.will('yes')
  await box.resume()
  expect(house.stored, 'a page opened anew sends nothing by itself').toEqual([])
  await box.again('1')
  kept.keepDraft('')
  expect(storage.length).toBe(0)
})

test('R42 nothing of it is left after signing out, nor for whoever signs in next', async () => {
  const [house, storage] = [aHouse(), aStorage()]
  storage.setItem('other', 'stays')
  const kept = keptHere(storage, 'a', 'r')
  kept.keepDraft('内緒')
  house.will('offline')
  const box = openOutbox(kept, house.deliver)
  const late = box.send({ clientId: '1', text: '内緒' })
  box.close()
  forgetWritten(storage)
  await late
  expect(storage.length).toBe(1)

  keptHere(storage, 'a', 'r').keepDraft('内緒')
  expect(keptHere(storage, 'b', 'r').draft()).toBe('')
  expect(keptHere(storage, 'a', 'r').draft()).toBe('')
})

test('R42 a browser whose store is closed keeps nothing, and sends', async () => {
  const house = aHouse()
  const box = openOutbox(keptHere(null, 'a', 'r'), house.deliver)
  await box.send({ clientId: '1', text: 'はい' })
  expect(states(box.now())).toEqual(['stored'])
})
