/** What befalls a trial and when: thrown from the seed, so that the same seed gives the same script. */
import { type Dice, diceFrom } from '../dice.ts'

export type Fault = { readonly after: number } & (
  | { readonly what: 'kill-server'; readonly server: number; readonly dead: number }
  | { readonly what: 'kill-postgres' }
  | { readonly what: 'end-backends' }
  | { readonly what: 'cut-database'; readonly server: number }
  | { readonly what: 'swallow-database'; readonly server: number; readonly milliseconds: number }
  | { readonly what: 'cut-clients' }
  | { readonly what: 'swallow-clients'; readonly share: number; readonly milliseconds: number }
  | { readonly what: 'slow-clients'; readonly delay: number; readonly milliseconds: number }
  | { readonly what: 'leave'; readonly people: number; readonly milliseconds: number }
)

export interface Script {
  /** How far each server's clock goes wrong, in milliseconds. */
  readonly clocks: readonly number[]
  /** In order; `after` counts acknowledged commands. */
  readonly faults: readonly Fault[]
}

/** @param kills how many of the faults kill a server or Postgres; there are as many of the others, and half as many again */
export function scriptOf(it: { seed: number; commands: number; kills: number; servers: number }): Script {
  const dice = diceFrom(it.seed)
  const clocks = Array.from({ length: it.servers }, (_, at) => (at === 0 ? 0 : dice.whole(180_000) - 90_000))
  const kinds = [
    ...Array.from({ length: it.kills }, (_, at) => (at % 4 === 1 ? 'kill-postgres' : 'kill-server') as Fault['what']),
    ...Array.from({ length: Math.ceil(it.kills * 1.5) }, () => dice.among(gentle)),
  ]
  // None in the first part, while everybody comes in, and none so late that nothing happens afterwards.
  const [from, to] = [Math.floor(it.commands * 0.05), Math.floor(it.commands * 0.95)]
  const faults = shuffled(kinds, dice).map((what, at): Fault => {
    const after = from + Math.floor(((at + dice.whole(1_000) / 1_000) / kinds.length) * (to - from))
    return faultOf(what, after, dice, it)
  })
  return { clocks, faults }
}

const gentle: readonly [Fault['what'], ...Fault['what'][]] = [
  'end-backends',
  'cut-database',
  'swallow-database',
  'cut-clients',
  'swallow-clients',
  'slow-clients',
  'leave',
]

function faultOf(what: Fault['what'], after: number, dice: Dice, it: { servers: number; commands: number }): Fault {
  const server = dice.whole(it.servers)
  // A short trial has no time for what is noticed by pings alone, which takes up to 45 seconds.
  const longest = it.commands < 20_000 ? 2_000 : 60_000
  switch (what) {
    case 'kill-server':
      return { after, what, server, dead: dice.whole(1_500) }
    case 'cut-database':
      return { after, what, server }
    case 'swallow-database':
      return { after, what, server, milliseconds: 500 + dice.whole(2_500) }
    case 'swallow-clients':
      return { after, what, share: 5 + dice.whole(20), milliseconds: 500 + dice.whole(longest) }
    case 'slow-clients':
      return { after, what, delay: 20 + dice.whole(300), milliseconds: 500 + dice.whole(2_000) }
    case 'leave':
      return { after, what, people: 1 + dice.whole(6), milliseconds: 200 + dice.whole(3_000) }
    default:
      return { after, what }
  }
}

function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  const rest = [...things]
  return things.map(() => rest.splice(dice.whole(rest.length), 1)[0] as T)
}

/** One line of the script, for who reads along. */
export const lineOf = ({ after, what, ...how }: Fault): string =>
  `after ${after}: ${what}${Object.entries(how)
    .map(([name, value]) => ` ${name} ${value}`)
    .join('')}`

export type Command = { readonly id: string } & (
  | { readonly kind: 'say' | 'read'; readonly by: number }
  | { readonly kind: 'attest'; readonly by: number; readonly is: boolean }
  | { readonly kind: 'roles'; readonly by: number; readonly roles: readonly string[] }
)

/** The commands of one room: words, marks of how far somebody has read, and now and then what moves the verdict. `by`: which of its people, the organiser's two first. */
export function commandsOf(room: number, count: number, seed: number): Command[] {
  const dice = diceFrom(seed + 7_919 * (room + 1))
  return Array.from({ length: count }, (_, at): Command => {
    const id = `${String(room).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`
    const kind = dice.whole(100)
    if (kind < 2) return { id, kind: 'attest', by: dice.whole(2), is: dice.whole(2) === 0 }
    if (kind < 4)
      return { id, kind: 'roles', by: dice.whole(2), roles: dice.among([['digital'], ['local'], ['digital', 'local']]) }
    return { id, kind: kind < 62 ? 'read' : 'say', by: dice.whole(3) }
  })
}
