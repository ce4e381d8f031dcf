/** Rooms that only their organiser sits in, one for each edition that is measured. */
import { randomUUID } from 'node:crypto'
import { blockingRules } from '#matching/clauses.ts'
import { roleSetsOf } from '#matching/role-sets.ts'
import type { EditionId } from '#programs/catalogue/index.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import type { Answer } from '#use-cases/answer.ts'
import { createOrganisation } from '#use-cases/organisations/create-organisation.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import type { Services } from '#use-cases/services.ts'
import type { Person } from '#use-cases/who.ts'
import type { BenchDatabase } from '../search/database.ts'

export const measured = [
  'it-r3-multi',
  'chiiki-dx-r4-c',
  'koudo-small-model-r3-request',
] as const satisfies readonly EditionId[]

export interface BenchRooms {
  readonly organiser: Person
  /** Edition → room. */
  readonly rooms: Readonly<Record<string, string>>
}

/** Opened once for a database, found by later runs. */
export async function benchRooms(database: BenchDatabase, services: Services): Promise<BenchRooms> {
  const before = await database.recall<BenchRooms>('propose-rooms')
  if (before) return before

  const organiser = await aPerson(services)
  const { organisationId } = valueIn(
    await createOrganisation(services, organiser, {
      name: '産業支援機構（計測用）',
      facts: { kind: 'industry-support', prefecture: '20' },
    } as Parameters<typeof createOrganisation>[2]),
  )
  const rooms: Record<string, string> = {}
  for (const program of measured) {
    const edition = await findEdition(program)
    const [roles] = edition ? roleSetsOf(edition, blockingRules(edition)) : []
    if (!edition || !roles) throw new Error(`${program} asks for nobody.`)
    const opened = await openRoom(services, organiser, {
      program,
      name: program,
      purpose: '県内製造業のデジタル化を支え、商店街の活性化につなげる。',
      area: ['20'],
      organisationId,
      roles,
    })
    rooms[program] = valueIn(opened).roomId
  }
  const made = { organiser, rooms }
  await database.write('propose-rooms', made)
  return made
}

async function aPerson(services: Services): Promise<Person> {
  const email = `${randomUUID()}@example.com`
  const verifiedAt = services.clock.now()
  const account = await services.stores.accounts.create({ email, name: '計測', passwordHash: '', verifiedAt })
  if (!account) throw new Error(`${email} is taken.`)
  const { id: sessionId } = await services.sessions.create(account.id)
  const { id: accountId, name } = account
  const more = { verified: true, operator: false, sessionId, actingFor: null, address: 'bench' }
  return { kind: 'person', accountId, name, email, ...more }
}

function valueIn<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(JSON.stringify(answer.refusal))
}
