import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, valueIn } from '#tests/builders/house.ts'
import { changePassword } from '#use-cases/accounts/change-password.ts'
import { endOtherSessions } from '#use-cases/accounts/end-other-sessions.ts'
import { endSession } from '#use-cases/accounts/end-session.ts'
import { renameMe } from '#use-cases/accounts/rename-me.ts'
import { seeSessions } from '#use-cases/accounts/see-sessions.ts'
import { signIn } from '#use-cases/accounts/sign-in.ts'
import type { Person } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const [password, newPassword] = ['とても長い合言葉です', 'もっととても長い合言葉です']

/** The same person in one more browser. */
async function elsewhere(person: Person, browser: string): Promise<Person> {
  const { id } = await services.sessions.create(person.accountId, browser)
  return { ...person, sessionId: id }
}
const holds = async (person: Person) =>
  (await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')).who.kind === 'person'

async function withPassword(it: { demo?: boolean } = {}): Promise<Person> {
  const person = await aPerson(house)
  if (!it.demo) {
    await services.stores.accounts.setPassword(person.accountId, await services.passwords.hash(password))
    return person
  }
  const email = `${services.secrets.id()}@demo.example`
  const passwordHash = await services.passwords.hash(password)
  const account = await services.stores.accounts.create({ email, name: 'デモ', passwordHash, demo: true })
  return { ...person, accountId: account?.id ?? '', email }
}

test('one sees where one is signed in, this browser first, and no id that would open a session', async () => {
  const here = await aPerson(house)
  const phone = await elsewhere(here, 'Mozilla/5.0 (iPhone)')
  const { sessions } = valueIn(await seeSessions(services, here, {}))
  expect(sessions).toMatchObject([{ current: true }, { current: false, browser: 'Mozilla/5.0 (iPhone)' }])
  expect(JSON.stringify(sessions)).not.toContain(phone.sessionId)
  expect(JSON.stringify(sessions)).not.toContain(here.sessionId)
})

test('a browser is signed out from another one; not by somebody else', async () => {
  const here = await aPerson(house)
  const phone = await elsewhere(here, 'Mozilla/5.0 (iPhone)')
  const { sessions } = valueIn(await seeSessions(services, here, {}))
  const session = sessions.find(({ current }) => !current)?.name ?? ''
  const stranger = await aPerson(house)
  expect(refusalIn(await endSession(services, stranger, { session }))).toEqual({ kind: 'not-found', what: 'session' })
  expect(await holds(phone)).toBe(true)

  valueIn(await endSession(services, here, { session }))
  expect([await holds(here), await holds(phone)]).toEqual([true, false])
  expect(house.told.ended).toContainEqual({ sessionId: phone.sessionId })
})

test('all others are signed out at once, and this one stays', async () => {
  const here = await aPerson(house)
  const others = [await elsewhere(here, 'a'), await elsewhere(here, 'b')]
  expect(valueIn(await endOtherSessions(services, here, {}))).toEqual({ ended: 2 })
  expect(await holds(here)).toBe(true)
  for (const it of others) {
    expect(await holds(it)).toBe(false)
    expect(house.told.ended).toContainEqual({ sessionId: it.sessionId })
  }
})

test('a name is changed, and read at the next page', async () => {
  const here = await aPerson(house)
  valueIn(await renameMe(services, here, { name: '新姓 花子' }))
  expect((await whoAsks(services, `musubi_session=${here.sessionId}`, 'here')).who).toMatchObject({ name: '新姓 花子' })
})

test('a password is changed against the one in use only, and the other browsers end', async () => {
  const here = await withPassword()
  const phone = await elsewhere(here, 'phone')
  const wrong = await changePassword(services, here, { password: 'ちがう合言葉です', newPassword })
  expect(refusalIn(wrong)).toMatchObject({ rule: 'wrong-password' })
  expect(await holds(phone)).toBe(true)

  valueIn(await changePassword(services, here, { password, newPassword }))
  expect([await holds(here), await holds(phone)]).toEqual([true, false])
  expect(refusalIn(await signIn(services, aVisitor(), { email: here.email, password }))).toMatchObject({
    rule: 'wrong-credentials',
  })
  valueIn(await signIn(services, aVisitor(), { email: here.email, password: newPassword }))
})

test('the password of a demo account, which everybody here uses, stays', async () => {
  const demo = await withPassword({ demo: true })
  expect(refusalIn(await changePassword(services, demo, { password, newPassword }))).toMatchObject({
    rule: 'demo-password-stays',
  })
})
