import {
  createReadableStreamFromReadable,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { AppLoadContext, EntryContext } from '@remix-run/server-runtime'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './nonce.ts'
import { withoutNul } from './without-nul.ts'

/** How long a deferred part may keep a page open. */
export const streamTimeout = 10_000

/** Pages come in the language of who asks, and show what they may see. */
const variesBy = 'Accept-Language, Cookie'

/** People get the shell at once; robots wait for the whole page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, services }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get('user-agent') ?? '') || remixContext.isSpaMode
  return new Promise((resolve, reject) => {
    let answered = false
    let statusNow = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']: () => {
          answered = true
          const body = withoutNul()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.append('Vary', variesBy)
          if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusNow }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          statusNow = 500
          // Before the shell is out the error comes back through onShellError and handleError.
          if (answered) services.log.error({ error, path: pathOf(request) }, 'a page broke')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000)
  })
}

/** Data of a page is as private as the page. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.append('Vary', variesBy)
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** Bugs and outages end here, once. A request its browser gave up is neither. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  context.services.log.error({ error, path: pathOf(request) }, 'a request broke')
}

/** Without the query, which may carry the secret of a link. */
const pathOf = (request: Request) => `${request.method} ${new URL(request.url).pathname}`
