import { afterAll, describe, expect, test } from 'vitest'
import { aHouse, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { seeOutbox } from '#use-cases/house/see-outbox.ts'
import { sendMail } from '#use-cases/house/send-mail.ts'
import { lettersJa } from '#use-cases/mail/ja.ts'
import type { Letters } from '#use-cases/mail/letter.ts'
import { links } from '#use-cases/mail/links.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const settings = { publicUrl: 'https://musubi.example.jp' }

describe('every letter', () => {
  const letters = lettersJa(settings)
  const link = links(settings).verifyEmail('secret')
  const [organisation, claimant, note] = ['株式会社見本', '佐藤', '在籍を確認できませんでした。']
  const written: { [Name in keyof Letters]: ReturnType<Letters[Name]> } = {
    verifyEmail: letters.verifyEmail({ link }),
    alreadyRegistered: letters.alreadyRegistered({ link }),
    resetPassword: letters.resetPassword({ link }),
    answerClaim: letters.answerClaim({ link, organisation, claimant, claimantEmail: 'sato@example.jp' }),
    claimApproved: letters.claimApproved({ link, organisation }),
    claimRefused: letters.claimRefused({ link, organisation, note }),
    colleagueInvited: letters.colleagueInvited({ link, organisation, sender: claimant, role: 'editor', days: 7 }),
    colleagueJoined: letters.colleagueJoined({
      link,
      organisation,
      name: claimant,
      email: 'sato@example.jp',
      role: 'viewer',
    }),
    correctionSettled: letters.correctionSettled({ link, organisation, outcome: 'corrected' }),
  }

  test.each(Object.entries(written))(
    '%s names its sender and why it came, and leads to this house alone',
    (_, letter) => {
      expect(letter.subject).toMatch(/^\[むすび\] \S+/)
      expect(letter.text).toContain('送信者：むすび（https://musubi.example.jp/）')
      expect(letter.text).toContain('このメールが届いた理由：')
      const led = [...letter.text.matchAll(/https?:\/\/[^\s）]+/g)].map(([to]) => new URL(to).origin)
      expect(led).toContain('https://musubi.example.jp')
      expect(new Set(led).size).toBe(1)
    },
  )
})

test('the outbox shows the newest mails first, on loopback only', async () => {
  for (const subject of ['一通目', '二通目'])
    await services.stores.mails.add({ to: 'a@example.jp', subject, text: '本文' })
  const { mails } = valueIn(await seeOutbox(services, aVisitor(), { limit: 2 }))
  expect(mails.map(({ subject }) => subject)).toEqual(['二通目', '一通目'])

  const outside = { ...services, settings: { ...services.settings, loopback: false } }
  expect(refusalIn(await seeOutbox(outside, aVisitor(), {})).kind).toBe('not-found')
})

test('a mail that was sent is not sent again', async () => {
  const taken: string[] = []
  const counting = { ...services, post: { send: async ({ to }: { to: string }) => void taken.push(to) } }
  const mail = await services.stores.mails.add({ to: 'once@example.jp', subject: '一度だけ', text: '本文' })
  expect(valueIn(await sendMail(counting, theHouse, { mailId: mail.id })).sent).toBe(true)
  expect(valueIn(await sendMail(counting, theHouse, { mailId: mail.id })).sent).toBe(false)
  expect(taken).toEqual(['once@example.jp'])
})
