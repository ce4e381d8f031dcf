import { expect, test } from 'vitest'
import { listen } from '#server/listen.ts'
import { findStartFailure } from '#server/start-failure.ts'

test('a port that is taken is refused in a sentence with another way to start', async () => {
  const first = await listen('127.0.0.1', 0, (_req, res) => res.end())
  const refused = await listen('127.0.0.1', first.port, () => {}).then(() => undefined, findStartFailure)
  await first.close()

  expect(refused?.kind).toBe('port-taken')
  expect(refused?.words.ja).toContain(`PORT=${first.port + 1} npm start`)
})

test('closing answers what is under way first', async () => {
  const door = await listen('127.0.0.1', 0, (_req, res) => setTimeout(() => res.end('done'), 100))
  const answer = fetch(`http://127.0.0.1:${door.port}/`)
  await new Promise((begun) => door.http.once('request', begun))
  await door.close()
  expect(await (await answer).text()).toBe('done')
})
