/** `npm run bench:search [-- --size 1000000 | --visible]`: what the answers are worth, or how quick they are; ends with 1 when a limit is missed. */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchServer } from './database.ts'
import { benchQuality } from './quality.ts'
import { benchSpeed } from './speed.ts'
import { benchVisibility } from './visibility.ts'

const values = read()

function read() {
  try {
    return parseArgs({
      options: {
        size: { type: 'string' },
        each: { type: 'string', default: '20' },
        rounds: { type: 'string', default: '3' },
        'keep-index': { type: 'boolean', default: false },
        'no-peers': { type: 'boolean', default: false },
        visible: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

/** A whole number from `least` up, or the end of this run. */
function whole(name: 'size' | 'each' | 'rounds', least: number): number {
  const number = Number(values[name])
  if (Number.isInteger(number) && number >= least) return number
  console.error(`--${name} is a whole number from ${least} up, not ${values[name]}.`)
  process.exit(2)
}

const options = {
  size: values.size === undefined ? null : whole('size', 1000),
  each: whole('each', 1),
  rounds: whole('rounds', 1),
  keepIndex: values['keep-index'],
  peers: !values['no-peers'],
}

console.log(`$ npm run bench:search${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`)
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
)

/** Answers and how soon they heed a change, or the latter alone; at a size how quick they are. */
async function measured({ size, ...rest }: typeof options): Promise<string[]> {
  if (size !== null) return benchSpeed(server, { size, ...rest })
  return [...(values.visible ? [] : await benchQuality(server)), ...(await benchVisibility(server))]
}

const server = await benchServer()
try {
  const missed = await measured(options)
  console.log(`\nload ${(loadavg()[0] ?? 0).toFixed(1)} at the end`)
  if (missed.length > 0) {
    console.error(`Limits missed: ${missed.join('; ')}.`)
    process.exitCode = 1
  }
} finally {
  await server.stop()
}
