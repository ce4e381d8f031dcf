/** How many messages a second are delivered in a room of many, against socket.io alone. */
import type { Line } from '../line.ts'
import { median } from '../side-by-side.ts'
import type { Talked } from './crowd.ts'
import { type Crowd, startBare, startCrowd } from './processes.ts'
import type { BenchRoom } from './stage.ts'

/** Who speaks at once: each waits for the acknowledgement before the next of their share speaks. */
const lanes = 16

export interface BusySizes {
  readonly rounds: number
  readonly milliseconds: number
}

/** Both servers run all the time and are talked at by turns, so that what else the machine does weighs on both. */
export async function busyRoomLines(port: number, room: BenchRoom, sizes: BusySizes): Promise<Line[]> {
  const ours = await startCrowd()
  const others = await startCrowd()
  const people = room.guests.length
  const come = (crowd: Crowd, at: number) =>
    crowd.ask<number>({ order: 'come', atOnce: 20, guests: room.guests.map((it) => ({ ...it, port: at })) })
  const talk = (crowd: Crowd, milliseconds: number, speaking = lanes) =>
    crowd.ask<Talked>({ order: 'talk', lanes: speaking, milliseconds, rest: 0 })
  try {
    await come(ours, port)
    await talk(ours, sizes.milliseconds / 4)
    // Where one speaks, messages are told one by one.
    const { sample } = await talk(ours, 200, 1)
    if (!sample) throw new Error('Nothing was told to the room.')
    const bare = await startBare(sample.slice(2))
    try {
      await come(others, bare.port)
      await talk(others, sizes.milliseconds / 4)
      const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
      for (let round = 0; round < sizes.rounds; round++) {
        rates.ours.push(rateOf(await talk(ours, sizes.milliseconds), people))
        rates.bare.push(rateOf(await talk(others, sizes.milliseconds), people))
      }
      const [own, peer] = [median(rates.ours), median(rates.bare)]
      const a = (rate: number) => Math.round(rate).toLocaleString('en')
      console.log(
        `A room of ${people}, ${lanes} of them speaking at once: ${a(own)} messages delivered a second (${rates.ours.map(a).join(', ')}), socket.io alone ${a(peer)} (${rates.bare.map(a).join(', ')})`,
      )
      return [
        {
          name: `room of ${people}: 1,000 messages delivered`,
          took: 1_000_000 / own,
          against: 'socket.io alone, nothing stored',
          peer: 1_000_000 / peer,
          limit: 2,
        },
      ]
    } finally {
      await bare.end()
    }
  } finally {
    await ours.end()
    await others.end()
  }
}

/** Deliveries a second; what was not delivered at all counts for nothing. */
function rateOf({ delays, answers, milliseconds }: Talked, people: number): number {
  if (delays.length !== answers.length * people)
    throw new Error(`${answers.length} messages to ${people} were heard ${delays.length} times.`)
  return (delays.length / milliseconds) * 1_000
}
