import type { Services } from '../services.ts'
import type { Person } from '../who.ts'

/** Ends every session of the person but the one they ask from, and closes the sockets that hang on them; how many. */
export async function endOthers(
  { sessions, wake }: Services,
  { accountId, sessionId }: Pick<Person, 'accountId' | 'sessionId'>,
): Promise<number> {
  const others = (await sessions.list(accountId)).filter(({ id }) => id !== sessionId)
  for (const { id } of others) {
    await sessions.end(id)
    wake.ended({ sessionId: id })
  }
  return others.length
}
