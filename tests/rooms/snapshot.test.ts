import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '#rooms/apply.ts'
import { type Earlier, keepingEarlier, withEarlier } from '#rooms/earlier.ts'
import type { StoredEvent } from '#rooms/events.ts'
import { foldName, isToBeKept, roomAfter, snapshotEvery, withoutTalk } from '#rooms/snapshot.ts'
import { emptyRoom, type RoomState } from '#rooms/state.ts'
import { readEvent } from '#rooms/upcast.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { acts, id, ScriptedRoom, type Step } from './script.ts'

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.nat({ max: 10_000 }),
  value: fc.nat({ max: 10_000 }),
})
const edition = await theEdition('chiiki-dx-r4-a')
const logOf = (steps: readonly Step[]): readonly StoredEvent[] => {
  const room = new ScriptedRoom(edition, '2026-04-01')
  for (const each of steps) room.take(each)
  return room.events
}
const folded = (events: readonly StoredEvent[]) => events.map(readEvent).reduce(apply, emptyRoom)

test('R4 R65 a room kept at any number and folded on from there tells the same team as its whole log', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 60, maxLength: 200 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      (steps, cuts) => {
        const events = logOf(steps)
        const numbers = [...new Set(cuts.map((it) => it % (events.length + 1)))].toSorted((a, b) => a - b)
        // Kept as plain JSON, again and again, each time from what was kept before.
        let kept: RoomState | null = null
        let from = 0
        for (const number of numbers) {
          kept = JSON.parse(JSON.stringify(roomAfter(kept, events.slice(from, number))))
          from = number
        }
        expect(roomAfter(kept, events.slice(from))).toEqual(withoutTalk(folded(events)))
      },
    ),
    { numRuns: 60 },
  )
})

test('R65 a room is kept every so many events, and not while it holds events of newer code', () => {
  const room = { ...emptyRoom, seq: snapshotEvery }
  expect(isToBeKept(room, 0)).toBe(true)
  expect(isToBeKept(room, 1)).toBe(false)
  expect(isToBeKept({ ...room, reload: true }, 0)).toBe(false)
  for (const part of [...Object.keys(emptyRoom), 'claiming']) expect(foldName).toContain(part)
})

/** A screen opened at a number with the last messages only, as a page brings it. */
function opened(events: readonly StoredEvent[], seq: number, from: number): RoomView {
  const view = heard(emptyView, events.slice(0, seq))
  const messages = view.room.messages.filter((it) => it.seq >= from)
  const ids = messages.map((it) => it.textId)
  const texts = Object.fromEntries(Object.entries(view.texts).filter(([textId]) => ids.includes(textId)))
  return { ...view, room: { ...view.room, messages }, texts, from: { talk: from, happened: 1 } }
}
function heard(view: RoomView, events: readonly StoredEvent[]): RoomView {
  const texts = Object.fromEntries(
    events.filter((it) => it.kind === 'message-posted').map(({ body }) => [String(body.textId), String(body.textId)]),
  )
  const next = hear(view, { roomId: id(0), events: [...events], desk: [], texts, amounts: {}, sums: null })
  if (next === 'gap') throw new Error('There is no gap here.')
  return next
}

test('R66 what is read further back fits onto what was heard meanwhile: edits and erasures of it are not lost', () => {
  const talk = fc.array(
    fc.record({ act: fc.constantFrom('say', 'say', 'edit', 'erase'), pick: fc.nat({ max: 10_000 }), value: fc.nat() }),
    { minLength: 10, maxLength: 80 },
  ) as fc.Arbitrary<Step[]>
  fc.assert(
    fc.property(talk, fc.nat(), fc.nat(), fc.nat(), (steps, some, other, third) => {
      const events = logOf(steps)
      const at = 1 + (some % events.length)
      const from = 1 + (other % at)
      const back = 1 + (third % from)
      const then = folded(events.slice(0, at))
      const messages = then.messages.filter((it) => it.seq >= back && it.seq < from)
      const answer: Earlier = {
        ...{ of: 'talk', before: from, at, from: back, messages, events: [], mentions: {} },
        texts: Object.fromEntries(messages.filter((it) => !it.erased).map((it) => [it.textId, it.textId])),
      }
      // Asked for at number `at`; the answer comes when everything was heard.
      const view = withEarlier(heard(opened(events, at, from), events.slice(at)), answer)
      const whole = folded(events)
      expect(view.room.messages).toEqual(whole.messages.filter((it) => it.seq >= back))
      expect(view.from.talk).toBe(back)
      const gone = whole.messages.filter((it) => it.erased).map((it) => it.textId)
      for (const textId of gone) expect(view.texts[textId]).toBeUndefined()
      // Whoever asked for the same twice, or for another window, holds it once.
      expect(withEarlier(view, { ...answer, before: from + 1 })).toBe(view)
    }),
    { numRuns: 100 },
  )
})

test('R66 a page loaded anew keeps what was scrolled to, as it reads now', () => {
  const talk = fc.array(
    fc.record({ act: fc.constantFrom('say', 'say', 'edit', 'erase'), pick: fc.nat({ max: 10_000 }), value: fc.nat() }),
    { minLength: 10, maxLength: 80 },
  ) as fc.Arbitrary<Step[]>
  fc.assert(
    fc.property(talk, fc.nat(), fc.nat(), fc.nat(), (steps, some, other, third) => {
      const events = logOf(steps)
      const at = 1 + (some % events.length)
      const [here, there] = [1 + (other % at), 1 + (third % events.length)]
      const held = opened(events, at, here)
      const loaded = opened(events, events.length, there)
      const view = keepingEarlier(loaded, held)
      // Where there is a gap between the two, what was loaded stands alone.
      const from = at >= there - 1 ? Math.min(here, there) : there
      expect(view.room.messages).toEqual(folded(events).messages.filter((it) => it.seq >= from))
      expect(view.from.talk).toBe(from)
    }),
    { numRuns: 100 },
  )
})
