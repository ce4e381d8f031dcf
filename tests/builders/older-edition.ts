import { dayInJapan } from '#consortium/calendar.ts'
import type { EditionId } from '#programs/catalogue/index.ts'
import { type Edition, edition } from '#programs/edition.ts'
import { tell } from '#use-cases/rooms/change-room.ts'
import { newRoom } from '#use-cases/rooms/new-room.ts'
import type { NewOrganisation } from '#use-cases/stores/organisations.ts'
import { aPerson, type House, valueIn } from './house.ts'
import { anOrganisationOf } from './organisation.ts'
import { theEdition } from './programs.ts'
import type { OpenRoom } from './room.ts'

/** The edition as its file might have said before: with another version, named by its content as the file's own. */
export async function anOlder(
  id: EditionId,
  change: (it: Omit<Edition, 'version'>) => Partial<Edition>,
): Promise<Edition> {
  const { version: _, ...written } = await theEdition(id)
  return edition({ ...written, ...change(written) })
}

/** A room opened while the edition's file still said this. Not `kept`: in the days before versions were. */
export async function aRoomOn(
  house: Pick<House, 'services'>,
  older: Edition,
  it: { organisation?: Partial<NewOrganisation>; kept?: boolean } = {},
): Promise<OpenRoom> {
  const { services } = house
  const organiser = await aPerson(house, { name: '中野 幹' })
  const organisation = await anOrganisationOf(house, organiser, {
    name: `産業財団${services.secrets.id().slice(0, 6)}`,
    facts: { kind: 'industry-support', prefecture: '20', designations: [] },
    ...it.organisation,
  })
  const notKept = { keep: async () => {} }
  const opened = await services.transaction(async (stores) =>
    valueIn(
      await newRoom(
        services,
        it.kept === false ? { ...stores, editions: { ...stores.editions, ...notKept } } : stores,
        {
          person: organiser,
          now: services.clock.now(),
          edition: older,
          name: '信州ものづくりDX',
          purpose: `${dayInJapan(services.clock.now())}に始めました。`,
          area: ['20'],
          organisationId: organisation.id,
          roles: ['lead', 'local'],
        },
      ),
    ),
  )
  tell(services, [opened.written])
  return { roomId: opened.head.id, organiser, organisation }
}
