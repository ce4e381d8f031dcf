import * as z from 'zod'
import { seatFacts } from '#consortium/facts/seat.ts'
import { longest } from '#consortium/facts/values.ts'
import { type Amount, askedOn, type BudgetLine, budgetLine, linesOf, yenOf } from '#rooms/amounts.ts'
import type { Command } from '#rooms/commands.ts'
import { clientId } from '#rooms/protocol.ts'
import { seatOf } from '#rooms/state.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

const { roles: _, requests, ...own } = seatFacts

const facts = z.strictObject(
  Object.fromEntries(Object.entries(own).map(([name, { type }]) => [name, type.nullable().optional()])),
)

/** A member's budget is as long as one of a plan. */
const lines = z.array(budgetLine).max(longest.lines)

/**
 * Writes a seat's own facts in this application: the organiser for every seat, a member for its own. null takes one back. The
 * money it asks for stands beside the log, where only those two read it: a sum, or a budget whose lines say what is asked.
 */
export const setSeatFacts = useCase({
  name: 'set-seat-facts',
  input: z.strictObject({
    roomId: z.uuid(),
    seatId: z.uuid(),
    clientId: clientId.optional(),
    facts: facts.default({}),
    /** Yen; 0 is an answer, null takes it back. */
    requests: requests.type.nullable().optional(),
    /** Line by line; null or no line takes the budget back, and the sum with it where the lines had said it. */
    budget: lines.nullable().optional(),
    /** The amount this was written over, null for none: a newer one is handed back and not overwritten. */
    over: z.uuid().nullable().optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, facts, requests, budget, over, ...at }) => {
    const fresh = services.secrets.id()
    let stated: Amount | null = null
    return changeRoom(services, who, {
      ...at,
      wish: async ({ stores, head }, room) => {
        const written = seatOf(room, seatId)?.amountId ?? null
        const before = written === null ? undefined : (await stores.rooms.amounts(head.roomLog, [seatId]))[written]
        if (over !== undefined && over !== written)
          return refused({ kind: 'newer-version', current: before ?? null, yours: budget ?? requests ?? null })

        stated = amountAfter(before, requests, budget)
        const amountId = stated === null ? null : fresh
        const wishes: Command[] = [
          ...(Object.keys(facts).length > 0 ? [{ kind: 'set-seat-facts', body: { seatId, facts } } as const] : []),
          ...(requests !== undefined || budget !== undefined
            ? [{ kind: 'set-request', body: { seatId, amountId } } as const]
            : []),
        ]
        return wishes.length > 0
          ? done(wishes)
          : refused({ kind: 'bad-input', problems: [{ path: 'facts', message: 'name at least one fact' }] })
      },
      beside: async ({ stores, head }) => {
        if (stated === null || (requests === undefined && budget === undefined)) return null
        const own = linesOf(stated)
        await stores.rooms.addAmount({
          id: fresh,
          logId: head.roomLog,
          seatId,
          yen: yenOf(stated) ?? null,
          ...(own.length > 0 ? { lines: own } : {}),
        })
        return null
      },
    })
  },
})

/**
 * What stands there afterwards. Lines that say what is asked make the sum; a sum written by itself takes their say away, so that the
 * two never differ.
 */
export function amountAfter(
  before: Amount | undefined,
  requests: number | null | undefined,
  budget: readonly BudgetLine[] | null | undefined,
): Amount | null {
  const lines = budget === undefined ? linesOf(before) : (budget ?? [])
  const alone = askedOn(linesOf(before)) === null ? (yenOf(before) ?? null) : null
  if (budget !== undefined) return amountWith(askedOn(lines) ?? requests ?? alone, lines)
  const asked = requests ?? null
  return amountWith(asked, asked === askedOn(lines) ? lines : lines.map(({ subsidy: _, ...line }) => line))
}

const amountWith = (yen: number | null, lines: readonly BudgetLine[]): Amount | null =>
  lines.length > 0 ? { yen, lines } : yen
