import type { RequestListener } from 'node:http'
import { isLostWrite } from '#db/outage.ts'
import { makeClosers } from './closers.ts'
import { stepsOn } from './console.ts'
import { startDatabase } from './database.ts'
import type { House } from './house.ts'
import { makeApp } from './http/app.ts'
import { listen } from './listen.ts'
import { makeLog, wordsOfError } from './log.ts'
import { migrate } from './migrate.ts'
import { onceNpmIsGone } from './npm.ts'
import { parseSettings, type Settings } from './settings.ts'
import { stopOnSignals } from './signals.ts'
import { failureLines, findStartFailure } from './start-failure.ts'
import { databaseSteps, demoSteps, steps } from './steps.ts'
import type { OpenWorkshop } from './workshop.ts'

/**
 * Starts everything in order and stops it in the opposite one. Ends the process itself: code 1 and one sentence when it cannot start.
 *
 * @param args of the command line: `--no-demo`
 */
export async function run(
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  openWorkshop: OpenWorkshop,
): Promise<void> {
  const closers = makeClosers()
  const say = stepsOn(console)
  process.stdout.on('error', () => {}) // whoever read along has left; the server goes on

  const parsed = parseSettings(environment, args)
  if (!parsed.ok) {
    console.error(`${parsed.words.ja}\n${parsed.words.en}`)
    process.exit(1)
  }

  let starting: Promise<void> | undefined
  const stop = async () => {
    await starting?.catch(() => {}) // said where it was started; what it opened must be closed first
    await closers.closeAll()
  }
  const leave = stopOnSignals(stop, { stopping: () => say(...steps.stopping), failed })
  onceNpmIsGone(() => void leave(0))
  const fail = (error: unknown) => {
    failed(error)
    return leave(1)
  }
  // Whose it was has been refused already, and the pool is replaced (db/renewing.ts). Anything else is a bug, and ends the process.
  process.on('uncaughtException', (error) => (isLostWrite(error) ? failed(error) : fail(error)))
  // A library's promise that nobody waits for, such as the queue's when Postgres goes away under it, must not end the house.
  process.on('unhandledRejection', (error) => failed(error))

  starting = start(parsed.settings, openWorkshop, { add: closers.add, say, fail })
  await starting.catch(fail)
}

/** A refusal in its sentence; a bug whole. */
function failed(error: unknown): void {
  const refusal = findStartFailure(error)
  console.error(refusal ? failureLines(refusal) : wordsOfError(error))
}

interface Around {
  readonly add: (close: () => Promise<void>) => void
  readonly say: (ja: string, en: string) => void
  readonly fail: (error: unknown) => void
}

async function start(settings: Settings, openWorkshop: OpenWorkshop, { add, say, fail }: Around): Promise<void> {
  // The door first: a port that is taken shows at once. Who comes early waits.
  let open: (handler: RequestListener) => void = () => {}
  const opened = new Promise<RequestListener>((done) => {
    open = done
  })
  const door = await listen(settings.publicUrl ? undefined : '127.0.0.1', settings.port, (req, res) =>
    opened.then((handler) => handler(req, res)),
  )
  const address = settings.publicUrl ?? `http://localhost:${door.port}`

  const database = await startDatabase(settings, (step) => say(...databaseSteps[step]), fail)
  add(database.stop)
  say(...steps.migrating)
  await migrate(database.url)

  say(...steps.opening)
  const workshop = await openWorkshop(door.http)
  add(workshop.close)
  const log = makeLog(settings.publicUrl !== undefined)
  const parts = { settings, url: database.url, address, http: door.http, log }
  let house: House = await workshop.openHouse(parts)
  add(() => house.close())
  add(door.close)
  add(() => house.hangUp())
  workshop.onChange(async () => {
    await house.hangUp()
    const old = house
    house = await workshop.openHouse(parts)
    await old.close()
    say(...steps.renewed)
  })

  if (settings.publicUrl) await house.refuseDemoInPublic()
  if (settings.demo) await house.fillWithDemo((step) => say(...demoSteps[step]))
  const pages = await workshop.pages(() => house.services)
  open(makeApp({ settings, log, assets: workshop.assets, pages, health: () => house.health(), dev: workshop.dev }))
  say(...steps.ready(address, door.port))
}
