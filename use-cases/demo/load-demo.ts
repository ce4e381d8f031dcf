import * as z from 'zod'
import { done, notNow } from '../answer.ts'
import { importOrganisations } from '../imports/import-organisations.ts'
import { entriesChanged } from '../organisations/organisation-changed.ts'
import type { Services } from '../services.ts'
import { useCase } from '../use-case.ts'
import type { Person } from '../who.ts'
import type { DemoData } from './demo-data.ts'
import { type DemoCast, playRoom, required } from './demo-room.ts'

/**
 * Fills an installation with the demo, once and whole: all in one transaction, through the use cases people use, so that a start
 * cut short begins anew and two nodes do not fill it twice. Only where nobody from outside can reach it.
 */
export const loadDemo = useCase({
  name: 'load-demo',
  input: z.strictObject({
    data: z.custom<DemoData>((it) => typeof it === 'object' && it !== null),
    /** Told before each step. */
    progress: z.custom<(step: 'directory' | 'organisations' | 'rooms') => void>().optional(),
  }),
  run: async (services, who, { data, progress = () => {} }) => {
    if (!services.settings.loopback) return notNow('demo-needs-loopback')
    if ((await services.stores.installation.get('demo')) !== null) return done({ loaded: false })
    // Where people work already, the first run is long over.
    if (await services.stores.accounts.some()) return done({ loaded: false })

    const passwordHash = await services.passwords.hash(data.password)
    return services.transaction(async (stores) => {
      const shown = accountsShown(data)
      if (!(await stores.installation.setOnce('demo', shown))) return done({ loaded: false })

      // Every use case below joins this transaction; nodes hear nothing, since nobody has been in these rooms yet.
      const inside: Services = {
        ...services,
        stores,
        transaction: (work) => work(stores),
        wake: { grown: () => {}, ended: () => {}, beside: () => {} },
      }
      progress('directory')
      required(await importOrganisations(inside, who, { text: data.directory }))
      progress('organisations')
      const cast = await makeCast(inside, data, passwordHash)
      progress('rooms')
      for (const room of data.rooms) await playRoom(inside, room, cast)
      return done({ loaded: true })
    })
  },
})

/** What the sign-in page reads back. */
const accountsShown = ({ password, people, organisations }: DemoData) => ({
  password,
  accounts: people.map(({ email, name }) => ({
    email,
    name,
    organisation: organisations
      .filter((it) => it.people.includes(email))
      .map((it) => it.name)
      .join('、'),
  })),
})

async function makeCast(
  { stores, clock }: Services,
  { people, organisations }: DemoData,
  passwordHash: string,
): Promise<(key: string) => DemoCast> {
  const persons = new Map<string, Person>()
  for (const { email, name } of people) {
    const account = await stores.accounts.create({ email, name, passwordHash, demo: true, verifiedAt: clock.now() })
    if (!account) throw new Error(`The demo account ${email} is taken by somebody.`)
    persons.set(email, personOf(account.id, email, name))
  }

  const cast = new Map<string, DemoCast>()
  for (const { key, people: spokesmen, ...it } of organisations) {
    const evidence = Object.fromEntries(Object.keys(it.facts).map((fact) => [fact, 'self' as const]))
    const entry = await stores.organisations.create({
      ...it,
      evidence,
      corporateNumber: null,
      domain: null,
      source: null,
      sourceUrl: null,
      demo: true,
    })
    const person = persons.get(spokesmen[0])
    if (!entry || !person) throw new Error(`The demo organisation ${key} has nobody to speak for it.`)
    for (const [index, email] of spokesmen.entries())
      await stores.organisations.addPerson(
        entry.id,
        persons.get(email)?.accountId ?? person.accountId,
        index === 0 ? 'owner' : 'editor',
      )
    cast.set(key, { id: entry.id, name: entry.name, person })
  }
  await entriesChanged(
    stores,
    [...cast.values()].map(({ id }) => id),
  )

  return (key) => {
    const found = cast.get(key)
    if (!found) throw new Error(`No demo organisation is called ${key}.`)
    return found
  }
}

const personOf = (accountId: string, email: string, name: string): Person => ({
  kind: 'person',
  accountId,
  name,
  email,
  verified: true,
  operator: false,
  sessionId: 'demo',
  actingFor: null,
  address: 'demo',
})
