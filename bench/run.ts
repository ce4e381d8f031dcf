import { availableParallelism, loadavg } from 'node:os'
import { built } from './built.ts'
import type * as check from './check.ts'
import { firstPageLines } from './first-page.ts'
import type * as fit from './fit.ts'
import { type Line, missed, table } from './line.ts'
import { smallest, speedLines } from './propose/speed.ts'
import { benchServer } from './search/database.ts'

/** `npm run bench [check|fit|first-page|propose]`: a table of ratios; ends with 1 when a limit is missed, 2 on a name it does not know. */
const groups: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = {
  check: async () => (await built<typeof check>('check')).checkLines(),
  fit: async () => (await built<typeof fit>('fit')).fitLines(),
  'first-page': firstPageLines,
  propose: proposeLines,
}

/** Over as few organisations as need no large database; `npm run bench:propose` takes more. */
async function proposeLines(): Promise<Line[]> {
  const server = await benchServer()
  try {
    return await speedLines(server, smallest)
  } finally {
    await server.stop()
  }
}

const asked = process.argv.slice(2)
const strange = asked.filter((name) => !Object.hasOwn(groups, name))
if (strange.length > 0) {
  console.error(`There is no bench "${strange.join('", "')}"; there are ${Object.keys(groups).join(' and ')}.`)
  process.exit(2)
}

const [load = 0] = loadavg()
console.log(`$ npm run bench${asked.length > 0 ? ` -- ${asked.join(' ')}` : ''}`)
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start\n`)

const lines: Line[] = []
for (const name of asked.length > 0 ? asked : Object.keys(groups)) lines.push(...((await groups[name]?.()) ?? []))
console.log(table(lines))

const over = missed(lines)
if (over.length > 0) {
  console.error(`\n${over.length} of ${lines.length} limits missed: ${over.map(({ name }) => name).join('; ')}.`)
  process.exitCode = 1
}
