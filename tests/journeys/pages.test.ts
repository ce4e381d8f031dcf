import { readdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBrowser, aPerson, describeInBrowser, findingsAtBothWidths, sidewaysAt } from '#tests/browser.ts'
import { strayJapaneseIn } from '#tests/builders/japanese.ts'
import { saidOn, withoutWordsOfPeople } from '#tests/builders/said.ts'
import { aDatabase } from '#tests/database.ts'
import { type RunningServer, startServer } from '#tests/server.ts'

const nonsense = 'no-such-secret-no-such-secret-no-such-secret'

/** Each page of `app/routes`, and where it stands in the demo: {room}, {seat} and {organisation} are the demo organiser's. */
const pages: Readonly<Record<string, string>> = {
  $: '/nowhere',
  _index: '/',
  'about-data': '/about-data',
  account: '/account',
  'account_.password': '/account/password',
  'claim-answer.$token': `/claim-answer/${nonsense}`,
  home: '/home',
  'invitations.$key': `/invitations/${nonsense}`,
  'join.$token': `/join/${nonsense}`,
  'no-mail.$token': `/no-mail/${nonsense}`,
  'operator.claims': '/operator/claims',
  'operator.corrections': '/operator/corrections',
  'operator.duplicates': '/operator/duplicates',
  'operator.search-index': '/operator/search-index',
  'operator.sources': '/operator/sources',
  'operator.suggestions': '/operator/suggestions',
  'operator.synonyms': '/operator/synonyms',
  'open-seats.$openSeatId': '/open-seats/{openSeat}',
  'open-seats._index': '/open-seats',
  'organisations.$organisationId._index': '/organisations/{organisation}',
  'organisations.$organisationId.claim': '/organisations/{unclaimed}/claim',
  'organisations.$organisationId.contacts': '/organisations/{organisation}/contacts',
  'organisations.$organisationId.correction': '/organisations/{unclaimed}/correction',
  'organisations.$organisationId.deemed-large': '/organisations/{organisation}/deemed-large',
  'organisations.$organisationId.edit': '/organisations/{organisation}/edit',
  'organisations.$organisationId.fit': '/organisations/{organisation}/fit',
  'organisations.$organisationId.people': '/organisations/{organisation}/people',
  'organisations._index': `/organisations?q=${encodeURIComponent('商工会議所')}`,
  'organisations.new': '/organisations/new',
  needs: `/needs?q=${encodeURIComponent('6 inns in Yamaguchi want a booking system')}`,
  notices: '/notices',
  outbox: '/outbox',
  'programs.$id': '/programs/it-r3-multi',
  'programs._index': '/programs',
  'programs.calendar': '/programs/calendar',
  'programs_.$id.compare': '/programs/sapoin-r2/compare?with=sapoin-r3-budget',
  'reset-password.$token': `/reset-password/${nonsense}`,
  reset: '/reset',
  'rooms.$id': '/rooms/{room}',
  'rooms.$id_.candidates': '/rooms/{room}/candidates',
  'rooms.$id_.clashes': '/rooms/{room}/clashes',
  'rooms.$id_.complete': '/rooms/{room}/complete',
  'rooms.$id_.copy': '/rooms/{room}/copy',
  'rooms.$id_.drill': '/rooms/{room}/drill',
  'rooms.$id_.fit': '/rooms/{room}/fit',
  'rooms.$id_.fill': '/rooms/{room}/fill?clause=2',
  'rooms.$id_.further': '/rooms/{room}/further',
  'rooms.$id_.letter.$seatId': '/rooms/{room}/letter/{seat}',
  'rooms.$id_.list': '/rooms/{room}/list',
  'rooms.$id_.notices': '/rooms/{room}/notices',
  'rooms.$id_.open-seat': '/rooms/{room}/open-seat?clause=2',
  'rooms.$id_.open-seats': '/rooms/{room}/open-seats',
  'rooms.$id_.open-seats_.$openSeatId': '/rooms/{room}/open-seats/{openSeat}',
  'rooms.$id_.print': '/rooms/{room}/print',
  'rooms.$id_.seat': '/rooms/{room}/seat?as=invite',
  'rooms.$id_.terms': '/rooms/{room}/terms',
  'rooms.$id_.seats.$seatId': '/rooms/{room}/seats/{seat}',
  'rooms.$id_.substitutes.$seatId': '/rooms/{room}/substitutes/{seat}',
  'rooms.$id_.suggestions': '/rooms/{room}/suggestions',
  'rooms._index': '/rooms',
  'rooms.new': '/rooms/new?program=sapoin-r3-budget',
  searches: '/searches',
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  'sources.$document': '/sources/004_3718bcd4a02e3a08.txt?quote=%E6%94%AF%E6%8F%B4',
  'stop-mail.$token': `/stop-mail/${nonsense}`,
  'verify-email.$token': `/verify-email/${nonsense}`,
}

/** Seen by nobody signed in; all others by the demo organiser, who is an operator here. */
const forVisitors = ['sign-in', 'sign-up']

/** Routes that only answer a form. */
const actionsOnly = ['act-for', 'language', 'sign-out', 'verify']

describeInBrowser('Every page is clean for everyone at both widths', () => {
  let browser: Browser
  let server: RunningServer
  let close: () => Promise<void>
  let organiser: Page
  let unverified: Page
  let visitor: Page
  let places: Readonly<Record<string, string>> = {}
  let withoutPeople: (text: string) => string

  beforeAll(async () => {
    const database = await aDatabase()
    close = database.drop
    server = await startServer({ DATABASE_URL: database.url })
    await database.sql`update accounts set operator = true where email = 'demo-organiser@example.jp'`
    const [room] = await database.sql<{ id: string; organiserId: string }[]>`
      select id, organiser_id as "organiserId" from rooms where program = 'chiiki-dx-r4-a'`
    const [seat] = await database.sql<{ seatId: string }[]>`
      select seat_id as "seatId" from room_seats where room_id = ${room?.id ?? ''} and state = 'asked'`
    const [unclaimed] = await database.sql<{ id: string }[]>`select id from organisations where not demo limit 1`
    const [openSeat] = await database.sql<{ id: string }[]>`select id from open_seats where room_id = ${room?.id ?? ''}`
    places = {
      openSeat: openSeat?.id ?? '',
      room: room?.id ?? '',
      seat: seat?.seatId ?? '',
      organisation: room?.organiserId ?? '',
      unclaimed: unclaimed?.id ?? '',
    }
    browser = await aBrowser()
    withoutPeople = await withoutWordsOfPeople(database.sql)
    visitor = await aPerson(browser, server.url)
    organiser = await signedIn('demo-organiser@example.jp')
    unverified = await signedIn('demo-vendor@example.jp')
    await database.sql`update accounts set verified_at = null where email = 'demo-vendor@example.jp'`
  })

  async function signedIn(email: string): Promise<Page> {
    const page = await aPerson(browser, server.url)
    await page.goto('/sign-in')
    await page.getByLabel('メールアドレス').fill(email)
    await page.getByLabel('パスワード', { exact: true }).fill('musubi-demo')
    await page.getByRole('main').getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    return page
  }

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    await close?.()
  })

  test('the list names every page there is', async () => {
    const routes = (await readdir('app/routes')).filter((it) => it.endsWith('.tsx')).map((it) => it.slice(0, -4))
    expect(Object.keys(pages).sort()).toEqual(routes.filter((it) => !actionsOnly.includes(it)).sort())
  })

  test.each(Object.entries(pages))('%s', async (route, address) => {
    const page = await opened(route, address)
    expect(await findingsAtBothWidths(page)).toEqual([])
  })

  async function opened(route: string, address: string): Promise<Page> {
    const page = forVisitors.includes(route) ? visitor : organiser
    const path = address.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')
    await page.goto(path)
    await page.getByRole('main').waitFor()
    expect(page.url(), 'led elsewhere').toBe(`${server.url}${path}`)
    return page
  }

  test('home, for somebody whose address is not verified', async () => {
    await unverified.goto('/home')
    expect(await findingsAtBothWidths(unverified)).toEqual([])
  })

  describe('in English', () => {
    beforeAll(async () => {
      for (const page of [organiser, visitor])
        await page.context().addCookies([{ name: 'musubi_language', value: 'en', url: server.url }])
    })

    test.each(Object.entries(pages))('%s says nothing in Japanese but what people wrote', async (route, address) => {
      const page = await opened(route, address)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      const said = (await saidOn(page)).map(withoutPeople)
      expect(said.filter((text) => strayJapaneseIn(text).length > 0)).toEqual([])
      expect(await sidewaysAt(page, 390)).toBe(0)
    })
  })
})
