import { createServer } from 'node:net'
import { words } from '#consortium/words.ts'
import type { Settings } from '#server/settings.ts'
import { type HealthFinding, healthy, wrong } from './finding.ts'

const about = words('ポート', 'Port')

/** Free, ours (Musubi answers there), or somebody else's. */
export async function lookAtPort({ port, publicUrl }: Pick<Settings, 'port' | 'publicUrl'>): Promise<HealthFinding> {
  const taken = await whyTaken(port, publicUrl ? undefined : '127.0.0.1')
  if (taken === null) return healthy(about, words(`${port} は空いています`, `${port} is free`))
  if (taken === 'EADDRINUSE' && (await isOurs(port)))
    return healthy(about, words(`${port} で Musubi が動いています`, `Musubi is running on ${port}`))
  return wrong(
    about,
    taken === 'EACCES'
      ? words(
          `${port} を使う権限がありません。1024 以上の番号を PORT に設定してください。`,
          `${port} may not be used; set PORT to a number of 1024 or more.`,
        )
      : words(
          `${port} は別のプログラムが使っています。それを終了するか、別の番号を PORT に設定してください。`,
          `${port} is used by another program; end it, or set PORT to another number.`,
        ),
  )
}

const whyTaken = (port: number, host: string | undefined): Promise<string | null> =>
  new Promise((done) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'unknown'))
    probe.listen(port, host, () => probe.close(() => done(null)))
  })

async function isOurs(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(3_000) }).catch(
    () => null,
  )
  const said: unknown = await answer?.json().catch(() => null)
  return typeof said === 'object' && said !== null && 'ok' in said
}
