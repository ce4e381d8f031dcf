import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { AnyEvent } from '#rooms/events.ts'
import type { NewEvent, Projection, RoomHead, RoomStore } from '#rooms/store.ts'

/** What the suite needs of whoever keeps the promise. */
export interface RoomShelf {
  readonly store: RoomStore
  /** Runs work on a store of one transaction; a throw undoes it. */
  readonly transaction: <T>(work: (store: RoomStore) => Promise<T>) => Promise<T>
  /** An organisation of the directory, and a person who may act for it in a role. */
  readonly organisation: (name?: string) => Promise<string>
  readonly person: (organisationId: string, role: 'owner' | 'editor' | 'viewer') => Promise<string>
}

/** What any room store promises, numbered as in rooms/SPEC.md. */
export function roomStoreContract(name: string, open: () => RoomShelf): void {
  describe(name, () => {
    const said = (): AnyEvent => ({ kind: 'message-posted', body: { textId: randomUUID() } })
    const anEvent = (logId: string, after: number, it: Partial<NewEvent> = {}): NewEvent => ({
      logId,
      after,
      event: said(),
      v: 1,
      at: new Date('2026-04-01T00:00:00Z'),
      by: { accountId: null, organisationId: null },
      sender: 'system:test',
      clientId: randomUUID(),
      project: {},
      ...it,
    })
    const aHead = async (): Promise<RoomHead> => {
      const { store, organisation } = open()
      return store.create({
        program: 'chiiki-dx-r4-a',
        version: 'v1',
        name: '部屋',
        organiserId: await organisation('主催'),
        demo: false,
      })
    }
    const seat = (organisationId: string, state: 'confirmed' | 'asked' | 'withdrawn', seatId: string = randomUUID()) =>
      ({
        seat: { seatId, organisationId, name: '席', state, roles: ['digital'] },
      }) satisfies Projection

    test('a new room has two empty logs and is found again', async () => {
      const { store } = open()
      const head = await aHead()
      expect(await store.find(head.id)).toEqual(head)
      expect(await store.find(randomUUID())).toBeNull()
      expect(await store.load(head.roomLog)).toMatchObject({ audience: 'room', roomId: head.id, seq: 0, events: [] })
      expect(await store.load(head.deskLog)).toMatchObject({ audience: 'desk', seq: 0 })
      expect(await store.load(randomUUID())).toBeNull()
    })

    test('the newest events of others come newest first, after a number and no more than asked for', async () => {
      const { store, organisation, person } = open()
      const { roomLog } = await aHead()
      const me = await person(await organisation(), 'editor')
      for (const [at, accountId] of [null, me, null, null, me].entries())
        await store.append(anEvent(roomLog, at, { by: { accountId, organisationId: null } }))
      const latest = async (after: number, limit: number) =>
        (await store.latest(roomLog, { after, notBy: me, limit })).map((it) => it.seq)
      expect(await latest(0, 10)).toEqual([4, 3, 1])
      expect(await latest(0, 2)).toEqual([4, 3])
      expect(await latest(3, 10)).toEqual([4])
    })

    test('what was appended is loaded as it was, from any number on', async () => {
      const { store } = open()
      const { roomLog } = await aHead()
      const first = await store.append(anEvent(roomLog, 0))
      const second = await store.append(anEvent(roomLog, 1))
      if (!first.ok || !second.ok) throw new Error('Nobody was in the way.')
      expect([first.event.seq, second.event.seq]).toEqual([1, 2])
      expect(first.event).toMatchObject({ at: '2026-04-01T00:00:00.000Z', kind: 'message-posted', v: 1 })
      expect((await store.load(roomLog))?.events).toEqual([first.event, second.event])
      expect(await store.since(roomLog, 1)).toEqual([second.event])
      expect(await store.since(roomLog, 2)).toEqual([])
      expect(await store.heads([roomLog, randomUUID()])).toEqual(new Map([[roomLog, 2]]))
    })

    test('R1 a number is given once: whoever decided on an older one is turned away and writes nothing', async () => {
      const { store } = open()
      const { roomLog } = await aHead()
      expect((await store.append(anEvent(roomLog, 0))).ok).toBe(true)
      expect(await store.append(anEvent(roomLog, 0))).toEqual({ ok: false })
      expect(await store.append(anEvent(roomLog, 5))).toEqual({ ok: false })
      expect((await store.load(roomLog))?.seq).toBe(1)
    })

    test('R1 forty writers at once leave numbers without gaps, in one order for everyone', async () => {
      const { store, transaction } = open()
      const { roomLog } = await aHead()
      const write = () =>
        transaction(async (inside) => {
          for (const lock of [false, true]) {
            const log = await inside.load(roomLog, { lock })
            const answer = await inside.append(anEvent(roomLog, log?.seq ?? 0))
            if (answer.ok) return answer.event.seq
          }
          throw new Error('The log moved while it was held.')
        })
      const numbers = await Promise.all(Array.from({ length: 40 }, write))
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
      expect((await store.load(roomLog))?.events.map((it) => it.seq)).toEqual(numbers)
    })

    test('R1 words may follow words that came meanwhile, and nothing that moved the team', async () => {
      const { store } = open()
      const { roomLog } = await aHead()
      const words = (after: number) => store.append(anEvent(roomLog, after, { words: true, evenAfterWords: true }))
      const event: AnyEvent = { kind: 'plan-set', body: { values: {} } }
      for (let n = 0; n < 3; n++) expect(await words(0)).toMatchObject({ ok: true, event: { seq: n + 1 } })
      expect((await store.append(anEvent(roomLog, 3, { event }))).ok).toBe(true)
      expect(await words(3)).toEqual({ ok: false })
      expect(await words(4)).toMatchObject({ ok: true, event: { seq: 5 } })
    })

    test('R1 R2 of forty words at once each gets a number of its own, and none that waited overtakes what moved the team', async () => {
      const { store, transaction } = open()
      const { roomLog } = await aHead()
      const words = () => store.append(anEvent(roomLog, 0, { words: true, evenAfterWords: true }))
      const answers = await Promise.all(Array.from({ length: 40 }, words))
      expect(answers.map((it) => (it.ok ? it.event.seq : 0)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 40 }, (_, at) => at + 1),
      )
      const event: AnyEvent = { kind: 'plan-set', body: { values: {} } }
      const late = transaction(async (inside) => {
        const moved = await inside.append(anEvent(roomLog, 40, { event }))
        const waiting = store.append(anEvent(roomLog, 40, { words: true, evenAfterWords: true }))
        await new Promise((soon) => setTimeout(soon, 50))
        return { moved: moved.ok, waiting }
      })
      const { moved, waiting } = await late
      expect([moved, await waiting]).toEqual([true, { ok: false }])

      const twice = { sender: 'account:a', clientId: 'c-1', words: true, evenAfterWords: true }
      const both = await Promise.allSettled([41, 41].map((after) => store.append(anEvent(roomLog, after, twice))))
      const stored = both.filter((it) => it.status === 'fulfilled' && it.value.ok)
      expect(stored).toHaveLength(1)
      for (const it of both) if (it.status === 'rejected') expect(it.reason).toMatchObject({ code: 'sent-twice' })
      expect((await store.load(roomLog))?.seq).toBe(42)
    })

    test('R1 work that is undone leaves no gap', async () => {
      const { store, transaction } = open()
      const { roomLog } = await aHead()
      const broken = transaction(async (inside) => {
        await inside.append(anEvent(roomLog, 0))
        throw new Error('undone')
      })
      await expect(broken).rejects.toThrow('undone')
      const answer = await store.append(anEvent(roomLog, 0))
      expect(answer.ok && answer.event.seq).toBe(1)
    })

    test('R2 the same command of the same sender writes once, and its event is found', async () => {
      const { store } = open()
      const { roomLog, deskLog } = await aHead()
      const command = { sender: 'account:a', clientId: 'c-1' }
      const first = await store.append(anEvent(roomLog, 0, command))
      expect(await store.append(anEvent(roomLog, 1, command))).toEqual({ ok: false })
      expect(await store.findSent(roomLog, 'account:a', 'c-1')).toEqual(first.ok && first.event)
      expect(await store.findSent(roomLog, 'account:b', 'c-1')).toBeNull()
      expect(await store.findSent(deskLog, 'account:a', 'c-1')).toBeNull()
      expect((await store.append(anEvent(roomLog, 1, { ...command, sender: 'account:b' }))).ok).toBe(true)
    })

    test('a text is read until it is erased; the event stays', async () => {
      const { store } = open()
      const { roomLog } = await aHead()
      const [one, two] = [randomUUID(), randomUUID()]
      await store.addText({ id: one, logId: roomLog, text: 'はい' })
      await store.addText({ id: two, logId: roomLog, text: 'いいえ' })
      expect(await store.texts(roomLog)).toEqual({ [one]: 'はい', [two]: 'いいえ' })
      await store.eraseText(one, new Date())
      expect(await store.texts(roomLog, [one, two])).toEqual({ [two]: 'いいえ' })
      expect(await store.texts(roomLog, [])).toEqual({})
    })

    test('amounts are read for the seats asked about', async () => {
      const { store } = open()
      const { roomLog } = await aHead()
      const [mine, theirs] = [randomUUID(), randomUUID()]
      const [one, two] = [randomUUID(), randomUUID()]
      await store.addAmount({ id: one, logId: roomLog, seatId: mine, yen: 999_999_999_999_999 })
      await store.addAmount({ id: two, logId: roomLog, seatId: theirs, yen: 0 })
      expect(await store.amounts(roomLog)).toEqual({ [one]: 999_999_999_999_999, [two]: 0 })
      expect(await store.amounts(roomLog, [mine])).toEqual({ [one]: 999_999_999_999_999 })
      expect(await store.amounts(roomLog, [])).toEqual({})
    })

    test('seats follow the log: who sits where, who may edit there, who organises', async () => {
      const { store, organisation, person } = open()
      const head = await aHead()
      const member = await organisation('構成')
      const [editor, viewer] = [await person(member, 'editor'), await person(member, 'viewer')]
      const host = await person(head.organiser.id, 'editor')
      const guest = await person(head.organiser.id, 'viewer')
      const seatId = randomUUID()
      await store.append(anEvent(head.roomLog, 0, { project: seat(member, 'asked', seatId) }))
      expect(await store.standingIn(editor, head.id)).toMatchObject({
        organiser: false,
        seated: false,
        onlooker: false,
      })
      expect(await store.listFor([member])).toEqual([])

      await store.append(anEvent(head.roomLog, 1, { project: seat(member, 'confirmed', seatId) }))
      expect(await store.standingIn(editor, head.id)).toMatchObject({ organiser: false, seated: true, onlooker: false })
      expect(await store.standingIn(viewer, head.id)).toMatchObject({ organiser: false, seated: false, onlooker: true })
      expect(await store.seatsOf(editor, head.id)).toEqual([{ seatId, organisationId: member, mayEdit: true }])
      expect(await store.seatsOf(viewer, head.id)).toMatchObject([{ mayEdit: false }])
      expect(await store.standingIn(host, head.id)).toMatchObject({ organiser: true, seated: false, onlooker: false })
      expect(await store.standingIn(guest, head.id)).toMatchObject({ organiser: false, seated: false, onlooker: false })
      expect(await store.listFor([member])).toMatchObject([
        { id: head.id, organiser: head.organiser, seats: [{ seatId, state: 'confirmed', roles: ['digital'] }] },
      ])

      const named = async (...them: string[]) => (await store.namesIn(head.id, them)).map((it) => it.accountId).sort()
      expect(await named(editor, viewer, host, guest, randomUUID())).toEqual([editor, viewer, host].sort())
      expect(await store.namesIn(head.id, [viewer])).toMatchObject([
        { accountId: viewer, organisation: expect.stringContaining('構成') },
      ])
      expect(await store.namesIn(head.id, [])).toEqual([])

      const project = { room: { name: '新しい名', organiserId: member }, ...seat(member, 'confirmed', seatId) }
      await store.append(anEvent(head.roomLog, 2, { project }))
      expect(await store.standingIn(editor, head.id)).toMatchObject({ organiser: true, seated: true, onlooker: false })
      expect(await store.find(head.id)).toMatchObject({ name: '新しい名', organiser: { id: member } })

      await store.append(anEvent(head.roomLog, 3, { project: seat(member, 'withdrawn', seatId) }))
      expect(await store.seatsOf(editor, head.id)).toEqual([])
      expect(await named(viewer, editor)).toEqual([editor])
    })

    test('the rooms of an organisation are held in one order, so that two changes never wait in a ring', async () => {
      const { store, transaction, organisation } = open()
      const [one, two] = [await organisation('甲'), await organisation('乙')]
      for (let n = 0; n < 6; n++) {
        const head = await aHead()
        const mine = n % 2 ? [one, two] : [two, one]
        for (const [at, id] of mine.entries())
          await store.append(anEvent(head.roomLog, at, { project: seat(id, 'confirmed') }))
      }
      const change = (id: string) =>
        transaction(async (inside) => {
          const rooms = await inside.roomsWhereSeated(id)
          for (const { roomLog } of rooms) {
            const log = await inside.load(roomLog)
            if (!(await inside.append(anEvent(roomLog, log?.seq ?? 0))).ok) throw new Error('A held log moved.')
          }
          return rooms.map((it) => it.roomLog)
        })
      const held = await Promise.all([one, two, one, two, one, two].map(change))
      for (const logs of held) expect(logs).toEqual([...logs].sort())
      expect(held[0]).toHaveLength(6)
      expect(await store.roomsWhereSeated(one, ['agreed'])).toEqual([])
    })
  })
}
