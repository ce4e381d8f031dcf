import { afterAll, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, secretMailedTo, theHouse, valueIn } from '#tests/builders/house.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import { askPasswordReset } from '#use-cases/accounts/ask-password-reset.ts'
import { resetPassword } from '#use-cases/accounts/reset-password.ts'
import { sendVerification } from '#use-cases/accounts/send-verification.ts'
import { signIn } from '#use-cases/accounts/sign-in.ts'
import { signOut } from '#use-cases/accounts/sign-out.ts'
import { signUp } from '#use-cases/accounts/sign-up.ts'
import { verifyEmail } from '#use-cases/accounts/verify-email.ts'
import { sweep } from '#use-cases/house/sweep.ts'
import { whoAsks } from '#use-cases/who-asks.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const password = 'とても長い合言葉です'
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? ''
const someone = () => `${services.secrets.id()}@example.jp`

test('a person signs up, follows the link of the mail, signs in and is known by the cookie', async () => {
  const email = someone()
  valueIn(await signUp(services, aVisitor(), { email: email.toUpperCase(), name: '山田 結', password }))
  const mail = (await services.stores.mails.newest(1))[0]
  expect(mail?.to).toBe(email)
  expect(mail?.text).toContain('http://localhost:3000/verify-email/')

  const token = await secretMailedTo(house, email)
  expect(valueIn(await verifyEmail(services, aVisitor(), { token, password }))).toEqual({ email })

  const { cookie } = valueIn(await signIn(services, aVisitor(), { email, password }))
  const { who } = await whoAsks(services, cookieOf(cookie), 'here')
  expect(who).toMatchObject({
    kind: 'person',
    email,
    name: '山田 結',
    verified: true,
    operator: false,
    actingFor: null,
  })
})

test('the link to verify works once', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '結', password })
  const token = await secretMailedTo(house, email)
  valueIn(await verifyEmail(services, aVisitor(), { token, password }))

  expect(refusalIn(await verifyEmail(services, aVisitor(), { token, password }))).toEqual({
    kind: 'not-now',
    rule: 'link-spent',
  })
})

test('the link to verify leads back to where the person came from', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '結', password, to: '/invitations/abc?x=1' })
  expect((await services.stores.mails.newest(1))[0]?.text).toContain('?to=%2Finvitations%2Fabc%3Fx%3D1')

  const away = await signUp(services, aVisitor(), { email: someone(), name: '結', password, to: '//evil.example' })
  expect(refusalIn(away)).toMatchObject({ kind: 'bad-input', problems: [{ path: 'to' }] })
})

test('signing up with a known address is answered in the same words, and only the mail says that it is known', async () => {
  const known = await aPerson(house)
  const answer = await signUp(services, aVisitor(), { email: known.email, name: '誰か', password })
  const fresh = await signUp(services, aVisitor(), { email: someone(), name: '誰か', password })

  expect(Object.keys(valueIn(answer))).toEqual(Object.keys(valueIn(fresh)))
  const mail = (await services.stores.mails.newest(5)).find(({ to }) => to === known.email)
  expect(mail?.subject).toContain('登録済み')
  expect((await services.stores.accounts.find(known.accountId))?.passwordHash).toBe('none')
})

test('a wrong password and an unknown address are refused alike', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '結', password })

  const wrong = refusalIn(await signIn(services, aVisitor(), { email, password: 'ちがう合言葉です' }))
  const unknown = refusalIn(await signIn(services, aVisitor(), { email: someone(), password }))
  expect(wrong).toEqual({ kind: 'not-now', rule: 'wrong-credentials' })
  expect(unknown).toEqual(wrong)
})

test('signing in again begins a new session and ends the one the browser had', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '結', password })
  const first = valueIn(await signIn(services, aVisitor(), { email, password })).cookie
  const { who } = await whoAsks(services, cookieOf(first), 'here')
  if (who.kind !== 'person') throw new Error('The first session is not known.')

  const second = valueIn(await signIn(services, who, { email, password })).cookie
  expect(cookieOf(second)).not.toBe(cookieOf(first))
  expect((await whoAsks(services, cookieOf(first), 'here')).who.kind).toBe('visitor')
  expect((await whoAsks(services, cookieOf(second), 'here')).who.kind).toBe('person')
  expect(house.told.ended).toContainEqual({ sessionId: who.sessionId })
})

test('signing out ends the session and says so to the other nodes', async () => {
  const person = await aPerson(house)
  valueIn(await signOut(services, person, {}))

  expect((await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')).who.kind).toBe('visitor')
  expect(house.told.ended).toContainEqual({ sessionId: person.sessionId })
})

test('the eleventh password tried on one account within a quarter of an hour is not looked at; elsewhere its owner still gets in', async () => {
  const [email, who] = [someone(), aVisitor()]
  await signUp(services, aVisitor(), { email, name: '結', password })
  for (let i = 0; i < 10; i++)
    expect(refusalIn(await signIn(services, who, { email, password: `guess ${i}` })).kind).toBe('not-now')

  const refusal = refusalIn(await signIn(services, who, { email, password }))
  expect(refusal.kind).toBe('too-many')
  expect(refusal.kind === 'too-many' && refusal.retryAfterSeconds).toBeGreaterThan(0)
  valueIn(await signIn(services, aVisitor(), { email, password }))
})

test('many addresses together try only so many passwords on one account', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '結', password })
  for (let i = 0; i < 60; i++) await services.limits.take('sign-in-account', email)
  expect(refusalIn(await signIn(services, aVisitor(), { email, password })).kind).toBe('too-many')
})

test('one network address makes only so many accounts an hour', async () => {
  const who = aVisitor()
  for (let i = 0; i < 30; i++) await services.limits.take('sign-up', who.address)

  expect(refusalIn(await signUp(services, who, { email: someone(), name: '結', password })).kind).toBe('too-many')
})

test('a forgotten password is set anew by the link, which ends every session of the account', async () => {
  const person = await aPerson(house)
  valueIn(await askPasswordReset(services, aVisitor(), { email: person.email }))
  const token = await secretMailedTo(house, person.email)

  valueIn(await resetPassword(services, aVisitor(), { token, password: '新しい長い合言葉です' }))
  expect((await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')).who.kind).toBe('visitor')
  expect(house.told.ended).toContainEqual({ accountId: person.accountId })
  valueIn(await signIn(services, aVisitor(), { email: person.email, password: '新しい長い合言葉です' }))

  const again = await resetPassword(services, aVisitor(), { token, password: 'もう一度の長い合言葉' })
  expect(refusalIn(again)).toEqual({ kind: 'not-now', rule: 'link-spent' })
})

test('of two links to reset a password, the one not used dies with the other', async () => {
  const person = await aPerson(house)
  const links = []
  for (let i = 0; i < 2; i++) {
    valueIn(await askPasswordReset(services, aVisitor(), { email: person.email }))
    links.push(await secretMailedTo(house, person.email))
  }
  const [first = '', second = ''] = links
  expect(first).not.toBe(second)
  valueIn(await resetPassword(services, aVisitor(), { token: second, password }))
  const late = await resetPassword(services, aVisitor(), { token: first, password })
  expect(refusalIn(late)).toEqual({ kind: 'not-now', rule: 'link-spent' })
})

test('asking to reset the password of an unknown address is answered as if it were known, and nothing is mailed', async () => {
  const email = someone()
  expect(valueIn(await askPasswordReset(services, aVisitor(), { email }))).toEqual({ email })
  expect((await services.stores.mails.newest(100)).some(({ to }) => to === email)).toBe(false)
})

test('a link to reset a password dies after an hour', async () => {
  const late = await aHouse()
  const person = await aPerson(late)
  await askPasswordReset(late.services, aVisitor(), { email: person.email })
  const token = await secretMailedTo(late, person.email)
  late.later(61 * 60 * 1000)

  const answer = await resetPassword(late.services, aVisitor(), { token, password })
  await late.close()
  expect(refusalIn(answer)).toEqual({ kind: 'not-now', rule: 'link-spent' })
})

test('the house mails one address only so often', async () => {
  const person = await aPerson(house, { verified: false })
  const sent = []
  for (let i = 0; i < 7; i++) sent.push(await sendVerification(services, person, {}))

  expect(sent.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true, false])
})

test('a password of nine characters and an address without a place are bad input, named by their fields', async () => {
  const refusal = refusalIn(await signUp(services, aVisitor(), { email: 'nobody', name: ' ', password: '123456789' }))
  expect(refusal).toMatchObject({
    kind: 'bad-input',
    problems: [{ path: 'email' }, { path: 'name' }, { path: 'password' }],
  })
})

test('the terminal makes an operator of an unknown address and prints the link to a password', async () => {
  const email = someone()
  const { link } = valueIn(await addOperator(services, theHouse, { email }))
  const token = link?.split('/').at(-1) ?? ''
  valueIn(await resetPassword(services, aVisitor(), { token, password }))

  const { cookie } = valueIn(await signIn(services, aVisitor(), { email, password }))
  expect((await whoAsks(services, cookieOf(cookie), 'here')).who).toMatchObject({ operator: true, verified: true })
  expect(valueIn(await addOperator(services, theHouse, { email })).link).toBeNull()
})

test('what has run out is swept away, and what has not stays', async () => {
  const old = await aHouse()
  const person = await aPerson(old)
  await askPasswordReset(old.services, aVisitor(), { email: person.email })
  old.later(31 * 24 * 60 * 60 * 1000)
  const late = await aPerson(old, { verified: false })
  await sendVerification(old.services, late, {})
  const fresh = await secretMailedTo(old, late.email)

  valueIn(await sweep(old.services, theHouse, {}))
  expect((await whoAsks(old.services, `musubi_session=${person.sessionId}`, 'here')).who.kind).toBe('visitor')
  expect(valueIn(await verifyEmail(old.services, late, { token: fresh }))).toEqual({ email: late.email })
  await old.close()
})

test('an account of the demo opens on loopback and nowhere else', async () => {
  const outside = await aHouse({ loopback: false, publicUrl: 'https://musubi.example.jp' })
  const passwordHash = await services.passwords.hash(password)
  for (const { stores } of [services, outside.services])
    await stores.accounts.create({ email: 'demo@example.jp', name: 'デモ', passwordHash, demo: true })

  const inside = await signIn(services, aVisitor(), { email: 'demo@example.jp', password })
  const refused = await signIn(outside.services, aVisitor(), { email: 'demo@example.jp', password })
  const account = await outside.services.stores.accounts.findByEmail('demo@example.jp')
  const { id } = await outside.services.sessions.create(account?.id ?? '')
  const { who } = await whoAsks(outside.services, `musubi_session=${id}`, 'there')
  await outside.close()
  expect(who.kind).toBe('visitor')
  expect(inside.ok).toBe(true)
  expect(refusalIn(refused)).toEqual({ kind: 'not-now', rule: 'wrong-credentials' })
})

test('who signed up under another’s address gains nothing when that one presses the button of the mail', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '成りすまし', password: '攻撃者がつけた長い合言葉' })
  const token = await secretMailedTo(house, email)

  for (const typed of ['', password])
    expect(refusalIn(await verifyEmail(services, aVisitor(), { token, password: typed }))).toMatchObject({
      rule: 'not-the-password',
    })
  expect((await services.stores.accounts.findByEmail(email))?.verifiedAt).toBeNull()

  await signUp(services, aVisitor(), { email, name: '本人', password })
  const reset = await secretMailedTo(house, email)
  valueIn(await resetPassword(services, aVisitor(), { token: reset, password }))
  const attacker = await signIn(services, aVisitor(), { email, password: '攻撃者がつけた長い合言葉' })
  expect(refusalIn(attacker)).toMatchObject({ rule: 'wrong-credentials' })
  expect((await services.stores.accounts.findByEmail(email))?.verifiedAt).not.toBeNull()
})

test('whoever is signed in to the account presses the button without typing the password again', async () => {
  const person = await aPerson(house, { verified: false })
  valueIn(await sendVerification(services, person, {}))
  const token = await secretMailedTo(house, person.email)
  expect(valueIn(await verifyEmail(services, person, { token }))).toEqual({ email: person.email })
})

test('an account not verified that is made an operator keeps neither its password nor its sessions', async () => {
  const email = someone()
  await signUp(services, aVisitor(), { email, name: '成りすまし', password })
  const { cookie } = valueIn(await signIn(services, aVisitor(), { email, password }))
  valueIn(await addOperator(services, theHouse, { email }))

  expect((await whoAsks(services, cookieOf(cookie), 'here')).who.kind).toBe('visitor')
  expect(refusalIn(await signIn(services, aVisitor(), { email, password }))).toMatchObject({
    rule: 'wrong-credentials',
  })
})

test('a new password and the end of every session stand or fall together', async () => {
  const person = await aPerson(house)
  valueIn(await askPasswordReset(services, aVisitor(), { email: person.email }))
  const token = await secretMailedTo(house, person.email)
  const broken = { ...services.sessions, endAll: () => Promise.reject(new Error('The line is down.')) }
  const form = { token, password: '新しい長い合言葉です' }
  await resetPassword({ ...services, sessions: broken }, aVisitor(), form).catch(() => {})
  expect((await whoAsks(services, `musubi_session=${person.sessionId}`, 'here')).who.kind).toBe('visitor')
})
