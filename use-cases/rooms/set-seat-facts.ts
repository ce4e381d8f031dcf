import * as z from 'zod'
import { seatFacts } from '#consortium/facts/seat.ts'
import type { Command } from '#rooms/commands.ts'
import { clientId } from '#rooms/protocol.ts'
import { done, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

const { roles: _, requests, ...own } = seatFacts

const facts = z.strictObject(
  Object.fromEntries(Object.entries(own).map(([name, { type }]) => [name, type.nullable().optional()])),
)

/**
 * Writes a seat's own facts in this application: the organiser for every seat, a member for its own. null takes one back. The
 * money it asks for stands beside the log, where only those two read it.
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
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { seatId, facts, requests, ...at }) => {
    const amountId = requests === null || requests === undefined ? null : services.secrets.id()
    const wishes: Command[] = [
      ...(Object.keys(facts).length > 0 ? [{ kind: 'set-seat-facts', body: { seatId, facts } } as const] : []),
      ...(requests !== undefined ? [{ kind: 'set-request', body: { seatId, amountId } } as const] : []),
    ]
    if (wishes.length === 0)
      return refused({ kind: 'bad-input', problems: [{ path: 'facts', message: 'name at least one fact' }] })

    return changeRoom(services, who, {
      ...at,
      wish: async () => done(wishes),
      beside: async ({ stores, head }) => {
        const yen = requests ?? 0
        if (amountId !== null) await stores.rooms.addAmount({ id: amountId, logId: head.roomLog, seatId, yen })
        return null
      },
    })
  },
})
