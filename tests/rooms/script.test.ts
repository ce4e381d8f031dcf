import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '#programs/check.ts'
import { apply } from '#rooms/apply.ts'
import { closedNow } from '#rooms/composition.ts'
import { consortiumOf } from '#rooms/consortium.ts'
import { emptyRoom } from '#rooms/state.ts'
import { verdictOf } from '#rooms/verdict.ts'
import { emptyView, hear, type RoomView } from '#rooms/view.ts'
import { theEdition } from '#tests/builders/programs.ts'
import { seed } from '#tests/random.ts'
import { acts, ScriptedRoom, type Step } from './script.ts'

const on = '2026-04-01'
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.nat({ max: 10_000 }),
  value: fc.nat({ max: 10_000 }),
})
const script = fc.array(step, { minLength: 1_000, maxLength: 1_000 })

/** What a reader holds after hearing; a gap makes it ask for the rest, as a browser does. */
function listen(view: RoomView, room: ScriptedRoom, reader: { organiser: boolean; seatIds: string[] }): RoomView {
  const next = hear(view, room.heard({ room: view.room.seq, desk: view.desk.seq }, reader))
  if (next === 'gap') throw new Error('What was asked for after the last number has a gap.')
  return next
}

test.each(['chiiki-dx-r4-a', 'sapoin-r3-budget', 'it-r3-multi'] as const)(
  'R4 R11 R21 a thousand random edits of %s: at every step the live verdict is the verdict from scratch, who heard holds what a newcomer loads, and a closed composition stands still',
  async (program) => {
    const edition = await theEdition(program)
    console.info(`${program}: seed ${seed}`)
    fc.assert(
      fc.property(script, (steps) => {
        const room = new ScriptedRoom(edition, on)
        const [organiser, member] = [
          { organiser: true, seatIds: [] },
          { organiser: false, seatIds: [] },
        ]
        let [his, hers, away] = [emptyView, emptyView, emptyView]
        let closed = { closing: 0, team: '' }
        for (const [at, each] of steps.entries()) {
          room.take(each)
          const closing = closedNow(room.room)?.closing ?? 0
          if (closing > 0) {
            const team = JSON.stringify(consortiumOf(room.room, null, room.amounts, on))
            if (closing === closed.closing) expect(team).toBe(closed.team)
            closed = { closing, team }
          }
          his = listen(his, room, organiser)
          // The second hears several at once, the third comes back only now and then.
          if (at % 5 === 0) hers = listen(hers, room, member)
          if (at % 97 === 0) away = listen(away, room, member)

          const live = verdictOf(his, { readsAmounts: true }, edition, on)
          const scratch = check(edition, consortiumOf(room.read.reduce(apply, emptyRoom), null, room.amounts, on), on)
          expect(live).toEqual(scratch)
          if (at % 5 === 0) {
            const shown = verdictOf(hers, { readsAmounts: false }, edition, on)
            expect(outline(shown)).toEqual(outline(scratch))
          }
          if (at % 50 === 0) {
            expect(his).toEqual(listen(emptyView, room, organiser))
            expect(hers).toEqual(listen(emptyView, room, member))
            expect(his.room).toEqual(room.room)
          }
        }
        expect(listen(away, room, member)).toEqual(listen(hers, room, member))
        expect(hers.amounts).toEqual({})
        // The script did something: a third of all wishes came through.
        expect(room.events.length).toBeGreaterThan(300)
        expect(room.refused).toBeGreaterThan(0)
        expect(room.room.compositions.length).toBeGreaterThan(1)
      }),
      { numRuns: 1, endOnFailure: true },
    )
  },
  300_000,
)

/** What everyone may know of a verdict: the outcomes and the caps. */
const outline = (verdict: ReturnType<typeof verdictOf>) =>
  verdict && {
    name: [verdict.program, verdict.version, verdict.on],
    outcomes: [verdict.outcome, verdict.outlook.outcome, verdict.outlook.unmet],
    findings: verdict.findings.map((it) => [it.rule, it.outcome]),
    hoped: verdict.outlook.findings.map((it) => [it.rule, it.outcome]),
    money: verdict.money.map(({ label, cap, rate }) => ({ label, cap, rate })),
  }
