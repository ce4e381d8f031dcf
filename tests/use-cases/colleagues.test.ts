import { afterAll, describe, expect, test } from 'vitest'
import { aHouse, aPerson, aVisitor, refusalIn, secretMailedTo, valueIn } from '#tests/builders/house.ts'
import { anOrganisationOf } from '#tests/builders/organisation.ts'
import { soon } from '#tests/builders/room.ts'
import { acceptColleagueInvitation } from '#use-cases/colleagues/accept-colleague-invitation.ts'
import { changeColleagueRole } from '#use-cases/colleagues/change-colleague-role.ts'
import { handOverOrganisation } from '#use-cases/colleagues/hand-over-organisation.ts'
import { inviteColleague } from '#use-cases/colleagues/invite-colleague.ts'
import { leaveOrganisation } from '#use-cases/colleagues/leave-organisation.ts'
import { removeColleague } from '#use-cases/colleagues/remove-colleague.ts'
import { seeColleagueInvitation } from '#use-cases/colleagues/see-colleague-invitation.ts'
import { seePeople } from '#use-cases/colleagues/see-people.ts'
import { withdrawColleagueInvitation } from '#use-cases/colleagues/withdraw-colleague-invitation.ts'
import { acceptSeat } from '#use-cases/invitations/accept-seat.ts'
import { invite } from '#use-cases/invitations/invite.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { say } from '#use-cases/rooms/say.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { setSeatFacts } from '#use-cases/rooms/set-seat-facts.ts'
import type { PersonRole } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'

const house = await aHouse()
const { services } = house
afterAll(house.close)

const day = 24 * 60 * 60 * 1000

/** An organisation with its owner and people in these roles. */
async function anOffice(...roles: PersonRole[]) {
  const owner = await aPerson(house, { name: '所有 一郎' })
  const { id: organisationId } = await anOrganisationOf(house, owner)
  const others: Person[] = []
  for (const role of roles) {
    const person = await aPerson(house)
    await services.stores.organisations.addPerson(organisationId, person.accountId, role)
    others.push(person)
  }
  return { owner, organisationId, others }
}
const roleOf = (person: Person, organisationId: string) =>
  services.stores.organisations.roleOf(person.accountId, organisationId)
const lastOwner = { kind: 'not-now', rule: 'last-owner' }

describe('a colleague is asked by mail', () => {
  test('and acts for the organisation once they follow the link; the owner is told who came', async () => {
    const { owner, organisationId } = await anOffice()
    const colleague = await aPerson(house, { name: '同僚 花子' })
    const address = colleague.email.toUpperCase()
    valueIn(await inviteColleague(services, owner, { organisationId, address, role: 'editor' }))

    const token = await secretMailedTo(house, colleague.email)
    expect(valueIn(await seeColleagueInvitation(services, aVisitor(), { token }))).toMatchObject({
      organisation: { id: organisationId },
      sender: '所有 一郎',
      address: colleague.email,
      role: 'editor',
      held: null,
    })
    valueIn(await acceptColleagueInvitation(services, colleague, { token }))
    expect(await roleOf(colleague, organisationId)).toBe('editor')
    const told = (await services.stores.mails.newest(50)).find(({ to }) => to === owner.email)
    expect(told?.text).toContain('同僚 花子')

    const again = await acceptColleagueInvitation(services, await aPerson(house), { token })
    expect(refusalIn(again)).toEqual({ kind: 'not-now', rule: 'link-spent' })
  })

  test('only the hash of the link is kept, and a link sent again ends the one before', async () => {
    const { owner, organisationId } = await anOffice()
    const [address, colleague] = [`${services.secrets.id()}@example.jp`, await aPerson(house)]
    valueIn(await inviteColleague(services, owner, { organisationId, address, role: 'viewer' }))
    const first = await secretMailedTo(house, address)
    expect(await services.stores.colleagues.findInvited(first)).toBeNull()
    valueIn(await inviteColleague(services, owner, { organisationId, address, role: 'editor' }))

    expect(refusalIn(await acceptColleagueInvitation(services, colleague, { token: first }))).toMatchObject({
      rule: 'link-spent',
    })
    const { invitations } = valueIn(await seePeople(services, owner, { organisationId }))
    expect(invitations).toMatchObject([{ address, role: 'editor', expired: false }])
  })

  test('and the link ends after a week, or when the owner takes it back', async () => {
    const { owner, organisationId } = await anOffice()
    const [address, colleague] = [`${services.secrets.id()}@example.jp`, await aPerson(house)]
    const ask = async () => {
      valueIn(await inviteColleague(services, owner, { organisationId, address, role: 'editor' }))
      return secretMailedTo(house, address)
    }
    const late = await ask()
    house.later(7 * day)
    expect(refusalIn(await acceptColleagueInvitation(services, colleague, { token: late }))).toMatchObject({
      rule: 'link-spent',
    })
    const { invitations } = valueIn(await seePeople(services, owner, { organisationId }))
    expect(invitations).toMatchObject([{ expired: true }])

    const taken = await ask()
    const invitationId = invitations[0]?.id ?? ''
    valueIn(await withdrawColleagueInvitation(services, owner, { organisationId, invitationId }))
    expect(refusalIn(await seeColleagueInvitation(services, colleague, { token: taken }))).toMatchObject({
      rule: 'link-spent',
    })
    expect(await roleOf(colleague, organisationId)).toBeNull()
  })

  test('but not somebody who is there already, nor the same address again and again', async () => {
    const { owner, organisationId, others } = await anOffice('viewer')
    const [viewer] = others as [Person]
    const known = await inviteColleague(services, owner, { organisationId, address: viewer.email, role: 'editor' })
    expect(refusalIn(known)).toMatchObject({ rule: 'already-colleague' })

    const address = `${services.secrets.id()}@example.jp`
    const ask = () => inviteColleague(services, owner, { organisationId, address, role: 'editor' })
    for (let sent = 0; sent < 6; sent++) valueIn(await ask())
    expect(refusalIn(await ask()).kind).toBe('too-many')

    const token = await secretMailedTo(house, address)
    expect(refusalIn(await acceptColleagueInvitation(services, viewer, { token }))).toMatchObject({
      rule: 'already-yours',
    })
    expect(await roleOf(viewer, organisationId)).toBe('viewer')
  })

  test('and an invitation of another organisation cannot be withdrawn from here', async () => {
    const [one, other] = [await anOffice(), await anOffice()]
    const address = `${services.secrets.id()}@example.jp`
    const asked = await inviteColleague(services, other.owner, {
      organisationId: other.organisationId,
      address,
      role: 'editor',
    })
    valueIn(asked)
    const [open] = await services.stores.colleagues.invited(other.organisationId)
    const answer = await withdrawColleagueInvitation(services, one.owner, {
      organisationId: one.organisationId,
      invitationId: open?.id ?? '',
    })
    expect(refusalIn(answer)).toEqual({ kind: 'not-found', what: 'invitation' })
  })
})

describe('an organisation never is without an owner', () => {
  test('its last owner cannot leave, be removed or be lowered', async () => {
    const { owner, organisationId } = await anOffice('editor', 'viewer')
    const { accountId } = owner
    expect(refusalIn(await leaveOrganisation(services, owner, { organisationId }))).toMatchObject(lastOwner)
    expect(refusalIn(await removeColleague(services, owner, { organisationId, accountId }))).toMatchObject(lastOwner)
    const lowered = await changeColleagueRole(services, owner, { organisationId, accountId, role: 'editor' })
    expect(refusalIn(lowered)).toMatchObject(lastOwner)
  })

  test('handed over, the other owns it and the one before goes on as editor and may leave', async () => {
    const { owner, organisationId, others } = await anOffice('viewer')
    const [next] = others as [Person]
    valueIn(await handOverOrganisation(services, owner, { organisationId, accountId: next.accountId }))
    expect([await roleOf(next, organisationId), await roleOf(owner, organisationId)]).toEqual(['owner', 'editor'])

    valueIn(await leaveOrganisation(services, owner, { organisationId }))
    expect(await roleOf(owner, organisationId)).toBeNull()
  })

  test('two owners who leave, lower and remove each other at once leave one', async () => {
    for (let round = 0; round < 10; round++) {
      const { owner, organisationId, others } = await anOffice('owner')
      const [other] = others as [Person]
      const ways = [
        leaveOrganisation(services, owner, { organisationId }),
        removeColleague(services, owner, { organisationId, accountId: other.accountId }),
        changeColleagueRole(services, other, { organisationId, accountId: other.accountId, role: 'viewer' }),
        leaveOrganisation(services, other, { organisationId }),
      ]
      await Promise.all(ways)
      const people = await services.stores.colleagues.of(organisationId)
      expect(people.filter(({ role }) => role === 'owner')).toHaveLength(1)
    }
  })
})

describe('in a room', () => {
  /** A member confirmed in a room, with a viewer and an editor of its own. */
  async function aSeatedOffice() {
    const host = await anOffice()
    const office = await anOffice('viewer', 'editor')
    const { roomId } = valueIn(
      await openRoom(services, host.owner, {
        program: 'chiiki-dx-r4-a',
        name: '見本の連携体',
        organisationId: host.organisationId,
        roles: ['lead'],
      }),
    )
    const asked = valueIn(
      await invite(services, host.owner, {
        roomId,
        way: 'member',
        organisationId: office.organisationId,
        roles: ['local'],
        until: soon({ services }),
      }),
    )
    valueIn(await acceptSeat(services, office.owner, { key: asked.invited?.invitationId ?? '' }))
    const [viewer, editor] = office.others as [Person, Person]
    return { ...office, roomId, seatId: asked.seatId, viewer, editor }
  }

  test('a viewer of a member reads everything and changes nothing', async () => {
    const { roomId, seatId, viewer, editor } = await aSeatedOffice()
    expect(valueIn(await seeRoom(services, viewer, { roomId })).me).toMatchObject({ organiser: false, mayEdit: [] })
    const facts = { task: '設計' }
    expect(refusalIn(await say(services, viewer, { roomId, text: 'こんにちは' })).kind).toBe('not-permitted')
    expect(refusalIn(await setSeatFacts(services, viewer, { roomId, seatId, facts })).kind).toBe('not-permitted')
    valueIn(await say(services, editor, { roomId, text: 'こんにちは' }))
    valueIn(await setSeatFacts(services, editor, { roomId, seatId, facts }))
  })

  test('who is removed reads no more, and every node is told to look anew', async () => {
    const { roomId, owner, organisationId, editor } = await aSeatedOffice()
    house.told.ended.length = 0
    valueIn(await removeColleague(services, owner, { organisationId, accountId: editor.accountId }))
    expect(house.told.ended).toEqual([{ roomId }])
    expect(refusalIn(await seeRoom(services, editor, { roomId })).kind).toBe('not-permitted')
  })
})
