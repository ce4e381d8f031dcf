import { afterAll, describe, expect, test } from 'vitest'
import { words } from '#consortium/words.ts'
import { aHouse, aVisitor, refusalIn, theHouse, valueIn } from '#tests/builders/house.ts'
import { japaneseIn } from '#tests/builders/japanese.ts'
import { seeOutbox } from '#use-cases/house/see-outbox.ts'
import { sendMail } from '#use-cases/house/send-mail.ts'
import { lettersEn } from '#use-cases/mail/en.ts'
import { lettersJa } from '#use-cases/mail/ja.ts'
import type { Letter, Letters } from '#use-cases/mail/letter.ts'
import { links } from '#use-cases/mail/links.ts'
import { noticeLettersEn } from '#use-cases/mail/notice-en.ts'
import { noticeLettersJa } from '#use-cases/mail/notice-ja.ts'
import type { NoticeLetters, ToldOfRooms } from '#use-cases/mail/notice-letters.ts'
import { openSeatLettersEn } from '#use-cases/mail/open-seat-en.ts'
import { openSeatLettersJa } from '#use-cases/mail/open-seat-ja.ts'
import type { OpenSeatLetters } from '#use-cases/mail/open-seat-letters.ts'
import { roomLettersEn } from '#use-cases/mail/room-en.ts'
import { roomLettersJa } from '#use-cases/mail/room-ja.ts'
import type { RoomLetters } from '#use-cases/mail/room-letters.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const settings = { publicUrl: 'https://musubi.example.jp' }

const link = links(settings).verifyEmail('secret')
const about = { link, organisation: 'Mihon KK', organiser: 'Kita Chamber', room: 'North', program: words('DX', 'DX') }
const ofSeat = { ...about, roles: words('DX', 'DX') }
const until = '2026-12-01'

const told: ToldOfRooms = {
  rooms: [
    {
      ...about,
      stop: link,
      atTheDoor: false,
      said: 2,
      more: 1,
      lines: [
        { kind: 'named', by: { name: 'Sato', organisation: 'Mihon KK' }, says: 'Soon.' },
        { kind: 'joined', organisation: 'Mihon KK' },
        { kind: 'reopened' },
      ],
    },
    { ...about, stop: link, atTheDoor: true, said: 0, more: 0, lines: [{ kind: 'terms' }] },
  ],
  stopAll: link,
  choose: link,
  unsubscribe: link,
}

/** Each letter once, in the language of these words. */
const every = (
  letters: Letters,
  room: RoomLetters,
  seat: OpenSeatLetters,
  notice: NoticeLetters,
): Record<keyof Letters | keyof RoomLetters | keyof OpenSeatLetters | keyof NoticeLetters, Letter> => ({
  verifyEmail: letters.verifyEmail({ link }),
  alreadyRegistered: letters.alreadyRegistered({ link }),
  resetPassword: letters.resetPassword({ link }),
  answerClaim: letters.answerClaim({ ...about, claimant: 'Sato', claimantEmail: 'sato@example.jp' }),
  claimApproved: letters.claimApproved(about),
  claimRefused: letters.claimRefused({ ...about, note: 'Not known here.' }),
  colleagueInvited: letters.colleagueInvited({ ...about, sender: 'Sato', role: 'editor', days: 7 }),
  colleagueJoined: letters.colleagueJoined({ ...about, name: 'Sato', email: 'sato@example.jp', role: 'viewer' }),
  correctionSettled: letters.correctionSettled({ ...about, outcome: 'corrected' }),
  invitedMember: room.invitedMember({ ...about, until, message: 'Please.', sender: 'Sato' }),
  invitedByAddress: room.invitedByAddress({ ...about, until, message: '', sender: 'Sato' }),
  reminded: room.reminded({ ...about, until }),
  questionTold: room.questionTold({ ...about, question: 'When?', text: 'Soon.' }),
  questionAsked: room.questionAsked({ ...about, text: 'When?' }),
  invitationsExpired: room.invitationsExpired({ organiser: about.organiser, seats: [{ ...about, until }] }),
  seatAccepted: room.seatAccepted({ ...about, claiming: true }),
  seatDeclined: room.seatDeclined({ ...about, reason: 'No time.' }),
  askedToConfirm: room.askedToConfirm({ ...about, on: until, again: true }),
  deletionAsked: room.deletionAsked({ ...about, on: until }),
  deletionTakenBack: room.deletionTakenBack(about),
  invitationWithdrawn: room.invitationWithdrawn(about),
  applied: seat.applied({ ...ofSeat, applicant: null }),
  withdrawn: seat.withdrawn({ ...ofSeat, applicant: 'Mihon KK' }),
  namesAsked: seat.namesAsked(ofSeat),
  declined: seat.declined({ ...ofSeat, organiser: null, kept: true, word: 'Not now.' }),
  takenUp: seat.takenUp(ofSeat),
  introduced: seat.introduced(ofSeat),
  atOnce: notice.atOnce(told),
  digest: notice.digest(told),
})

describe.each([
  {
    language: 'Japanese',
    letters: every(
      lettersJa(settings),
      roomLettersJa(settings),
      openSeatLettersJa(settings),
      noticeLettersJa(settings),
    ),
    product: 'むすび',
    sender: '送信者：むすび（https://musubi.example.jp/）',
    why: /このメールが届いた理由：.+ため/,
  },
  {
    language: 'English',
    letters: every(
      lettersEn(settings),
      roomLettersEn(settings),
      openSeatLettersEn(settings),
      noticeLettersEn(settings),
    ),
    product: 'Musubi',
    sender: 'Sent by: Musubi (https://musubi.example.jp/)',
    why: /Why this mail came: \w.+\.\n/,
  },
])('every letter in $language', ({ letters, product, sender, why }) => {
  test.each(Object.entries(letters))(
    '%s names its sender and why it came, and leads to this house alone',
    (_, letter) => {
      expect(letter.subject).toMatch(new RegExp(`^\\[${product}\\] \\S+`))
      expect(letter.text).toContain(sender)
      expect(letter.text).toMatch(why)
      const led = [...letter.text.matchAll(/https?:\/\/[^\s）)]+/g)].map(([to]) => new URL(to).origin)
      expect(led).toContain('https://musubi.example.jp')
      expect(new Set(led).size).toBe(1)
    },
  )
})

test('no letter in English holds a Japanese word of ours', () => {
  const letters = Object.values(
    every(lettersEn(settings), roomLettersEn(settings), openSeatLettersEn(settings), noticeLettersEn(settings)),
  )
  expect(letters.flatMap(({ subject, text }) => japaneseIn(`${subject}\n${text}`))).toEqual([])
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
