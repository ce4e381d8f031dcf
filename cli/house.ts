/**
 * The live things for a command that needs the database: the one that runs is shared, else it is started and stopped again.
 * Ctrl-C stops in order too.
 */
import { words } from '#consortium/words.ts'
import { connect } from '#db/connect.ts'
import { startDatabase } from '#server/database.ts'
import { makeServices } from '#server/live.ts'
import { migrate } from '#server/migrate.ts'
import { outboxPost, smtpPost } from '#server/post.ts'
import { makeSearch } from '#server/search.ts'
import { parseSettings, type Settings } from '#server/settings.ts'
import { settleSearch } from '#server/settle-search.ts'
import { startFailure } from '#server/start-failure.ts'
import { databaseSteps } from '#server/steps.ts'
import { openWake } from '#server/wake.ts'
import type { Log, Services } from '#use-cases/services.ts'
import type { System } from '#use-cases/who.ts'
import type { Terminal } from './terminal.ts'

/** Whoever may run commands on the installation. */
export const keeper: System = { kind: 'system', name: 'terminal' }

/** The settings of the environment; a wrong one is answered as `npm start` does. */
export function requireSettings(terminal: Terminal): Settings {
  const parsed = parseSettings(terminal.environment)
  if (!parsed.ok) throw startFailure('bad-setting', parsed.words.ja, parsed.words.en)
  return parsed.settings
}

export async function withServices<T>(terminal: Terminal, work: (services: Services) => Promise<T>): Promise<T> {
  const settings = requireSettings(terminal)
  const database = await startDatabase(settings, (step) => {
    // Sharing is the ordinary case; only what takes time is worth a line.
    if (step !== 'sharing') sayStep(step, terminal)
  })
  const stopping = onInterrupt(() => database.stop())
  try {
    await migrate(database.url)
    return await open(settings, database.url, terminal, work)
  } finally {
    stopping.forget()
    await database.stop()
  }
}

async function open<T>(
  settings: Settings,
  url: string,
  terminal: Terminal,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const sql = connect(url, { max: 4 })
  const log = logOn(terminal)
  const line = openWake(url, log)
  const address = settings.publicUrl ?? `http://localhost:${settings.port}`
  try {
    const services = makeServices({
      sql,
      settings: { publicUrl: address, loopback: !settings.publicUrl, mailFrom: settings.mailFrom },
      post: settings.smtpUrl ? smtpPost(settings.smtpUrl, settings.mailFrom) : outboxPost,
      log,
      wake: line.wake,
      ...makeSearch({ sql, meili: settings.meili, within: settings.searchWithin, log }),
    })
    const done = await work(services)
    if (settings.meili) {
      const waiting = await settleSearch(sql, url, services)
      if (waiting > 0) terminal.err(terminal.say(searchWaits(waiting)))
    }
    return done
  } finally {
    await line.close()
    await sql.end({ timeout: 5 })
  }
}

const searchWaits = (count: number) =>
  words(
    `変更 ${count} 件は、Meilisearch が応答したときに反映されます（それまでの検索には PostgreSQL が答えます）。`,
    `${count} changes reach Meilisearch once it answers; until then Postgres answers searches.`,
  )

function sayStep(step: keyof typeof databaseSteps, terminal: Terminal): void {
  // A command also "starts" the database that runs already, so it says no more than that it opens it.
  const [ja, en] =
    step === 'starting' ? (['データベースを開いています…', 'opening the database'] as const) : databaseSteps[step]
  terminal.err(terminal.paint.dim(terminal.say({ ja, en })))
}

const logOn = ({ err }: Terminal): Log => ({
  info: () => {},
  warn: (facts, message) => err(`${message} ${JSON.stringify(facts)}`),
  error: (facts, message) => err(`${message} ${JSON.stringify(facts)}`),
})

/** 130, as shells say of a command that Ctrl-C ended. */
function onInterrupt(stop: () => Promise<void>): { forget(): void } {
  const interrupted = () => void stop().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted)
  return {
    forget() {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted)
    },
  }
}
