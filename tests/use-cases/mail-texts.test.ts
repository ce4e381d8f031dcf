import { afterAll, expect, test } from 'vitest'
import { aHouse, aVisitor, theHouse, valueIn } from '#tests/builders/house.ts'
import { signUp } from '#use-cases/accounts/sign-up.ts'
import { sendMail } from '#use-cases/house/send-mail.ts'
import { sweep } from '#use-cases/house/sweep.ts'
import type { Services } from '#use-cases/services.ts'

const house = await aHouse()
afterAll(house.close)
const onLoopback = house.services
const inPublic: Services = {
  ...onLoopback,
  settings: { ...onLoopback.settings, publicUrl: 'https://musubi.example', loopback: false },
}

async function aLetter(services: Services) {
  const email = `${services.secrets.id()}@example.jp`
  valueIn(await signUp(services, aVisitor(), { email, name: '結', password: 'とても長い合言葉です' }))
  const mail = (await services.stores.mails.newest(10)).find(({ to }) => to === email)
  if (!mail) throw new Error('No letter was written.')
  return { id: mail.id, text: async () => (await services.stores.mails.find(mail.id))?.text }
}

test('a letter that was sent leaves no live link behind; the outbox page of a machine of one’s own still shows it', async () => {
  const letter = await aLetter(inPublic)
  expect(await letter.text()).toContain('/verify-email/')
  valueIn(await sendMail(inPublic, theHouse, { mailId: letter.id }))
  expect(await letter.text()).toBe('')

  const shown = await aLetter(onLoopback)
  valueIn(await sendMail(onLoopback, theHouse, { mailId: shown.id }))
  expect(await shown.text()).toContain('/verify-email/')
})

test('what was sent before, and what could never be sent, is emptied by the hourly sweep', async () => {
  const [sent, stuck] = [await aLetter(onLoopback), await aLetter(onLoopback)]
  valueIn(await sendMail(onLoopback, theHouse, { mailId: sent.id }))
  valueIn(await sweep(onLoopback, theHouse, {}))
  expect(await sent.text()).not.toBe('')

  valueIn(await sweep(inPublic, theHouse, {}))
  expect([await sent.text(), (await stuck.text()) !== '']).toEqual(['', true])
  house.later(31 * 86_400_000)
  valueIn(await sweep(inPublic, theHouse, {}))
  expect(await stuck.text()).toBe('')
})
