import { readFile } from 'node:fs/promises'
import type { Services } from '#use-cases/services.ts'
import { checkout } from './checkout.ts'

/** What `load-demo` tells before each step. */
export type DemoStep = 'directory' | 'organisations' | 'rooms'

/** Fills an empty installation with the demo. Called at every start; after the first it is one short question. */
export async function fillWithDemo(services: Services, tell: (step: DemoStep) => void): Promise<void> {
  if ((await services.stores.installation.get('demo')) !== null) return

  // Loaded only now: later starts have no use for it.
  const [{ demoData }, { loadDemo }] = await Promise.all([
    import('#db/demo/index.ts'),
    import('#use-cases/load-demo.ts'),
  ])
  const data = demoData(await readFile(checkout('db/demo/organisations.csv'), 'utf8'))
  const answer = await loadDemo(services, { kind: 'system', name: 'start' }, { data, progress: tell })
  if (!answer.ok) throw new Error(`The demo was refused: ${JSON.stringify(answer.refusal)}`)
}
