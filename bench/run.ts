import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { built } from './built.ts'
import type * as check from './check.ts'
import { firstPageLines } from './first-page.ts'
import type * as fit from './fit.ts'
import { type Line, missed, table } from './line.ts'
import type * as least from './propose/optimum.ts'
import { speedLines } from './propose/speed.ts'
import { roomsLines, wholeSizes } from './rooms/rooms.ts'
import { benchServer } from './search/database.ts'

/**
 * `npm run bench [check|fit|first-page|propose|rooms] [--minutes N]`: a table of ratios; ends with 1 when a limit is missed, 2 on a name it
 * does not know. The rooms are at work for ten minutes, or as many as are asked for.
 */
const groups: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = {
  check: async () => (await built<typeof check>('check')).checkLines(),
  fit: async () => (await built<typeof fit>('fit')).fitLines(),
  'first-page': firstPageLines,
  propose: proposeLines,
  rooms: async () => {
    const server = await benchServer()
    try {
      return await roomsLines(server, wholeSizes(minutes))
    } finally {
      await server.stop()
    }
  },
}

/** The first run makes its databases, which stay. */
async function proposeLines(): Promise<Line[]> {
  const server = await benchServer()
  try {
    const speed = await speedLines(server, [100_000, 1_000_000])
    return [...speed, ...(await (await built<typeof least>('propose/optimum')).optimumLines())]
  } finally {
    await server.stop()
  }
}

const { asked, minutes } = read()
const strange = asked.filter((name) => !Object.hasOwn(groups, name))
if (strange.length > 0) {
  console.error(`There is no bench "${strange.join('", "')}"; there are ${Object.keys(groups).join(' and ')}.`)
  process.exit(2)
}

function read(): { asked: string[]; minutes: number } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { minutes: { type: 'string', default: '10' } },
    })
    const minutes = Number(values.minutes)
    if (!(minutes > 0)) throw new Error(`--minutes is a number above 0, not ${values.minutes}.`)
    return { asked: positionals, minutes }
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

const [load = 0] = loadavg()
console.log(`$ npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`)
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start\n`)

const lines: Line[] = []
for (const name of asked.length > 0 ? asked : Object.keys(groups)) lines.push(...((await groups[name]?.()) ?? []))
console.log(table(lines))

const over = missed(lines)
if (over.length > 0) {
  console.error(`\n${over.length} of ${lines.length} limits missed: ${over.map(({ name }) => name).join('; ')}.`)
  process.exitCode = 1
}
