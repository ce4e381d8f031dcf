import { afterAll, describe, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, valueIn } from '#tests/builders/house.ts'
import { japaneseIn } from '#tests/builders/japanese.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { askPasswordReset } from '#use-cases/accounts/ask-password-reset.ts'
import { chooseLanguage } from '#use-cases/accounts/choose-language.ts'
import { signUp } from '#use-cases/accounts/sign-up.ts'
import { inviteColleague } from '#use-cases/colleagues/invite-colleague.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const inEnglish = { ...aVisitor(), language: 'en' } as const
const newestTo = async (address: string) => {
  const mail = (await services.stores.mails.newest(100)).find(({ to }) => to === address)
  if (!mail) throw new Error(`No mail went to ${address}.`)
  return mail
}

describe('The language of a mail', () => {
  test('somebody who signs up on an English page is written to in English from then on', async () => {
    const email = 'jane@example.jp'
    valueIn(await signUp(services, inEnglish, { email, name: 'Jane', password: 'a long enough phrase' }))
    const mail = await newestTo(email)
    expect([mail.subject, ...japaneseIn(mail.text)]).toEqual(['[Musubi] Please verify your mail address'])

    // On a borrowed machine that shows Japanese.
    valueIn(await askPasswordReset(services, { ...aVisitor(), language: 'ja' }, { email }))
    expect((await newestTo(email)).subject).toBe('[Musubi] Set a new password')
  })

  test('somebody who never chose is written to in Japanese, or in the language of the page they ask on', async () => {
    const { email } = await aPerson(house)
    valueIn(await askPasswordReset(services, aVisitor(), { email }))
    expect((await newestTo(email)).subject).toBe('[むすび] パスワードの再設定')
    valueIn(await askPasswordReset(services, inEnglish, { email }))
    expect((await newestTo(email)).subject).toBe('[Musubi] Set a new password')
  })

  test('the switch of somebody signed in changes the language of their mail', async () => {
    const person = await aPerson(house)
    for (const [language, subject] of [
      ['en', '[Musubi] Set a new password'],
      ['ja', '[むすび] パスワードの再設定'],
    ] as const) {
      valueIn(await chooseLanguage(services, person, { language }))
      valueIn(await askPasswordReset(services, aVisitor(), { email: person.email }))
      expect((await newestTo(person.email)).subject).toBe(subject)
    }
  })

  test('an address without an account gets both, the sender’s language first, with one link of refusal', async () => {
    const owner = await aPerson(house)
    const organisation = await anOrganisationOf(house, owner)
    const ask = async (address: string, language: 'ja' | 'en') => {
      const input = { organisationId: organisation.id, address, role: 'viewer' } as const
      valueIn(await inviteColleague(services, { ...owner, language }, input))
      return newestTo(address)
    }

    const japanese = await ask('new-1@example.jp', 'ja')
    expect(japanese.subject).toMatch(/^\[むすび\]/)
    expect(japanese.text).toMatch(/^\(English below\)\n\n\S+ \S+ 様が[\s\S]+invites you to act/)
    expect(japanese.text.match(/\/no-mail\//g)).toHaveLength(1)

    const english = await ask('new-2@example.jp', 'en')
    expect(english.subject).toMatch(/^\[Musubi\]/)
    expect(english.text).toMatch(/^（日本語は下にあります）\n\n[\s\S]+invites you to act[\s\S]+招待しています/)
  })
})
