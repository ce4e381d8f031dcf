import { withClone } from './clone.ts'
import type { Line } from './line.ts'
import { type Started, startInClone } from './start-in-clone.ts'

const seconds = 1000

/** `npm start` in an empty clone until the first page is read, and the same again. */
export const firstPageLines = (): Promise<Line[]> =>
  withClone(async (folder) => {
    const cold = await firstPage(await startInClone(folder))
    const warm = await firstPage(await startInClone(folder))
    const promise = (limit: number) => ({ against: 'what we promise', peer: limit * seconds, limit: 1 })
    return [
      { name: 'first page, empty clone: build, database, demo', took: cold, ...promise(60) },
      { name: 'first page, every later start', took: warm, ...promise(5) },
    ]
  })

/** Milliseconds from typing the command until the whole page is there. */
async function firstPage(server: Started): Promise<number> {
  try {
    const page = await fetch(`http://localhost:${server.port}/`)
    const text = await page.text()
    const took = performance.now() - server.typed
    if (!page.ok || !text.includes('</html>')) throw new Error(`The first page answered ${page.status}:\n${text}`)
    return took
  } finally {
    await server.stop()
  }
}
