import { expect, test } from 'vitest'
import { addressedIn } from '../../app/components/room/own-addresses.ts'

const [room, seat, organisation] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const house = 'https://musubi.example'
const at = { origin: house, roomId: room ?? '', program: 'chiiki-dx-r4-a' }

test('R44 addresses of this room’s clauses and seats, and of organisations, are found in a message, each once', () => {
  const text = `${house}/rooms/${room}#rule-1 と ${house}/programs/chiiki-dx-r4-a#clause-2、
${house}/rooms/${room}/seats/${seat}。${house}/organisations/${organisation}. ${house}/rooms/${room}#rule-1`
  expect(addressedIn(text, at)).toEqual([
    { kind: 'clause', number: '1' },
    { kind: 'clause', number: '2' },
    { kind: 'seat', seatId: seat },
    { kind: 'organisation', organisationId: organisation },
  ])
})

test.each([
  ['another house', `https://elsewhere.example/organisations/${organisation}`],
  ['another room', `${house}/rooms/${seat}/seats/${seat}`],
  ['a clause of another room', `${house}/rooms/${seat}#rule-1`],
  ['another programme', `${house}/programs/sapoin-r3-budget#clause-1`],
  ['a page below', `${house}/organisations/${organisation}/edit`],
  ['no address', `/organisations/${organisation}`],
])('R44 nothing unfolds of %s', (_, text) => {
  expect(addressedIn(text, at)).toEqual([])
})
