/** `npm run bench:propose [-- --size 1000000]`: how quickly a room is told who could complete it; ends with 1 when a limit is missed. */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { missed, table } from '../line.ts'
import { benchServer } from '../search/database.ts'
import { smallest, speedLines } from './speed.ts'

const values = read()

function read() {
  try {
    return parseArgs({ options: { size: { type: 'string', default: '100000' }, data: { type: 'string' } } }).values
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}

const size = Number(values.size)
if (!Number.isInteger(size) || size < smallest) {
  console.error(`--size is a whole number from ${smallest} up, not ${values.size}.`)
  process.exit(2)
}

console.log(`$ npm run bench:propose${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`)
const load = () => (loadavg()[0] ?? 0).toFixed(1)
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${load()} at the start`)

const server = await benchServer(values.data)
try {
  const lines = await speedLines(server, size)
  console.log(`\n${table(lines)}\n\nload ${load()} at the end`)
  if (missed(lines).length > 0) process.exitCode = 1
} finally {
  await server.stop()
}
