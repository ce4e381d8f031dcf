import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/server-runtime'
import express from 'express'
import { expect, test } from 'vitest'
import { pagesOf } from '#server/pages.ts'
import { quietLog } from '#tests/builders/house.ts'
import type { Services } from '#use-cases/services.ts'

/** A build of one address that breaks with this error; Remix tells of it through the log, as ours does. */
const breaking = (error: Error): ServerBuild => ({
  entry: {
    module: {
      default: async () => new Response(),
      handleError: (it, { context }) => context.services.log.error({ error: it }, 'a request broke'),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    'routes/data': {
      id: 'routes/data',
      parentId: 'root',
      path: 'data',
      module: {
        loader() {
          throw error
        },
      } as never,
    },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  future: {} as never,
  publicPath: '/',
  assetsBuildDirectory: '',
  isSpaMode: false,
  mode: 'production',
})

async function answerTo(error: Error): Promise<Response> {
  const app = express().use(pagesOf(breaking(error), () => ({ log: quietLog }) as Services))
  const door = app.listen(0, '127.0.0.1')
  await new Promise((done) => door.once('listening', done))
  const answer = await fetch(`http://127.0.0.1:${(door.address() as AddressInfo).port}/data`)
  await new Promise((done) => door.close(done))
  return answer
}

test('R40 while the database is away a page answers that it should be tried again', async () => {
  const answer = await answerTo(Object.assign(new Error('gone'), { code: 'CONNECTION_CLOSED' }))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
})

test('a bug stays a bug', async () => {
  const answer = await answerTo(new TypeError('undefined is not a function'))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([500, null])
})
