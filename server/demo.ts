import { readFile } from 'node:fs/promises'
import type { Services } from '#use-cases/services.ts'
import { checkout } from './checkout.ts'
import { startFailure } from './start-failure.ts'

/** What `load-demo` tells before each step. */
export type DemoStep = 'directory' | 'organisations' | 'rooms'

/** Fills an empty installation with the demo. Called at every start; after the first it is one short question. */
export async function fillWithDemo(services: Services, tell: (step: DemoStep) => void): Promise<void> {
  if ((await services.stores.installation.get('demo')) !== null) return

  // Loaded only now: later starts have no use for it.
  const [{ demoData }, { loadDemo }] = await Promise.all([
    import('#db/demo/index.ts'),
    import('#use-cases/demo/load-demo.ts'),
  ])
  const data = demoData(await readFile(checkout('db/demo/organisations.csv'), 'utf8'))
  const answer = await loadDemo(services, { kind: 'system', name: 'start' }, { data, progress: tell })
  if (!answer.ok) throw new Error(`The demo was refused: ${JSON.stringify(answer.refusal)}`)
}

/** Invented organisations and their rooms stay off an installation that others can reach. @throws a start failure */
export async function refuseDemoInPublic({ stores }: Services): Promise<void> {
  if ((await stores.installation.get('demo')) === null) return
  throw startFailure(
    'demo-in-public',
    'このデータベースにはデモデータが入っているため、PUBLIC_URL では公開できません。別の MUSUBI_DATA か、空の DATABASE_URL を指定してください。',
    'This database holds demo data and cannot be published under PUBLIC_URL; give another MUSUBI_DATA, or a DATABASE_URL that is empty.',
  )
}
