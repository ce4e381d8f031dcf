/**
 * The double as a process of its own, to be killed: `node --import tsx process.ts '{"journal":…,"masterKey":…,"port":0}'`. Says where it listens
 * on standard output; `mishap NAME` on standard input changes what befalls its answers from then on.
 */
import { createInterface } from 'node:readline'
import { type DoubleOptions, type Mishap, startDouble } from './double.ts'

const given = JSON.parse(process.argv[2] ?? '{}') as Pick<DoubleOptions, 'journal' | 'masterKey' | 'port' | 'slowness'>
let mishap: Mishap = 'none'
let turn = 0
const double = await startDouble({
  ...given,
  taskTime: () => 5 + (turn++ % 7) * 5,
  mishap: () => mishap,
})
console.log(`listening ${double.url}`)

for await (const line of createInterface({ input: process.stdin })) {
  const [word, name] = line.split(' ')
  if (word === 'mishap') mishap = name as Mishap
}
// Whoever started it is gone.
await double.close()
