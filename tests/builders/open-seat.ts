import { randomUUID } from 'node:crypto'
import { applyForSeat } from '#use-cases/open-seats/apply-for-seat.ts'
import { publishOpenSeat } from '#use-cases/open-seats/publish-open-seat.ts'
import type { NewOrganisation } from '#use-cases/stores/organisations.ts'
import { aPerson, type House, valueIn } from './house.ts'
import { anOrganisationOf } from './organisation.ts'
import { aRoom, type OpenRoom, soon } from './room.ts'

type Services = Pick<House, 'services'>
type Written = Partial<Omit<Parameters<typeof publishOpenSeat>[2], 'roomId'>>

/** An open seat for a digital firm, published by the organiser of a room; blind unless the story is about names. */
export async function anOpenSeat(house: Services, it: Written & { room?: OpenRoom } = {}) {
  const { room = await aRoom(house), ...written } = it
  const { openSeatId } = valueIn(
    await publishOpenSeat(house.services, room.organiser, {
      roomId: room.roomId,
      roles: ['digital'],
      prefecture: '20',
      text: '生産管理のデジタル化を一緒に支援してくださる会社を募ります。',
      questions: ['製造業の支援の実績を教えてください。'],
      until: soon(house, 14),
      blind: true,
      rule: 'chiiki-dx-r4-a#2',
      ...written,
    }),
  )
  return { ...room, openSeatId }
}

/** An IT firm with somebody who speaks for it. */
export async function aFirm(house: Services, it: Partial<NewOrganisation> = {}) {
  const person = await aPerson(house, { name: '松本 望' })
  const organisation = await anOrganisationOf(house, person, {
    name: `応募情報${randomUUID().slice(0, 6)}株式会社`,
    facts: { kind: 'it-vendor', prefecture: '20', size: 'sme', industry: '39' },
    ...it,
  })
  return { person, organisation }
}

/** The same, having applied. */
export async function anApplicant(
  house: Services,
  openSeatId: string,
  it: Partial<NewOrganisation> & { answer?: string } = {},
) {
  const { answer = '町工場10社の受発注を担当しました。', ...entry } = it
  const firm = await aFirm(house, entry)
  const { applicationId } = valueIn(
    await applyForSeat(house.services, firm.person, {
      organisationId: firm.organisation.id,
      openSeatId,
      answers: [{ question: '製造業の支援の実績を教えてください。', answer }],
      message: '地元で長く続けている会社です。',
    }),
  )
  return { ...firm, applicationId }
}
