/** `npm run bench:propose [-- --size 1000000 | --oracle | --optimum]`: how quickly a room is told who could complete it, or whether what it is told is right; ends with 1 when a limit is missed. */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { built } from '../built.ts'
import { missed, table } from '../line.ts'
import { benchServer } from '../search/database.ts'
import type * as least from './optimum.ts'
import type * as exact from './oracle.ts'
import { smallest, speedLines } from './speed.ts'

const values = read()

function read() {
  try {
    return parseArgs({
      options: {
        size: { type: 'string', default: '100000' },
        data: { type: 'string' },
        oracle: { type: 'boolean', default: false },
        optimum: { type: 'boolean', default: false },
        problems: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '20261121' },
      },
    }).values
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

/** A whole number from `least` up, or the end of this run. */
function whole(name: 'size' | 'problems' | 'seed', least: number): number {
  const number = Number(values[name])
  if (Number.isInteger(number) && number >= least) return number
  console.error(`--${name} is a whole number from ${least} up, not ${values[name]}.`)
  process.exit(2)
}

const size = whole('size', smallest)
const drawn = { count: whole('problems', 1), seed: whole('seed', 0) }

console.log(`$ npm run bench:propose${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`)
const load = () => (loadavg()[0] ?? 0).toFixed(1)
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${load()} at the start`)

async function speed(): Promise<boolean> {
  const server = await benchServer(values.data)
  try {
    const lines = await speedLines(server, [size])
    console.log(`\n${table(lines)}`)
    return missed(lines).length === 0
  } finally {
    await server.stop()
  }
}

async function measured(): Promise<boolean> {
  if (values.oracle) return (await built<typeof exact>('propose/oracle')).oracle(drawn)
  if (values.optimum) {
    const lines = await (await built<typeof least>('propose/optimum')).optimumLines()
    console.log(`\n${table(lines)}`)
    return missed(lines).length === 0
  }
  return speed()
}

const kept = await measured()
console.log(`\nload ${load()} at the end`)
if (!kept) process.exitCode = 1
