/** What stands at an address, by the name of its bytes. Nothing of it is kept. */
import { createHash } from 'node:crypto'
import type { Found } from '#use-cases/sources/source-steps.ts'
import type { Unreachable } from '#use-cases/sources/unreachable.ts'
import type { Fingerprint } from '#use-cases/stores/sources.ts'

export interface FetchLimits {
  /** For the whole of it, redirects and body. */
  readonly milliseconds: number
  readonly bytes: number
  readonly redirects: number
}

export const fetchLimits: FetchLimits = { milliseconds: 30_000, bytes: 50_000_000, redirects: 5 }

export const fingerprintOf = (bytes: Uint8Array): Fingerprint => ({
  hash: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
})

/** SHA-256 of the body as it is served, any compression of the transport undone; or why there is none. */
export async function fetchFound(address: string, limits: FetchLimits = fetchLimits): Promise<Found> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    const response = await followed(address, limits.redirects, signal)
    return 'unreachable' in response ? response : await bodyOf(response, limits.bytes)
  } catch (error) {
    return { unreachable: signal.aborted ? 'timeout' : whyFailed(error) }
  }
}

async function followed(
  address: string,
  redirects: number,
  signal: AbortSignal,
): Promise<Response | { readonly unreachable: Unreachable }> {
  let url = new URL(address)
  for (let left = redirects; left >= 0; left--) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return { unreachable: 'not-http' }
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'user-agent': 'Musubi sources check' } })
    const to = response.headers.get('location')
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status < 300 || response.status > 399 || to === null) return { unreachable: `http-${response.status}` }
    if (!URL.canParse(to, url)) return { unreachable: 'not-http' }
    url = new URL(to, url)
  }
  return { unreachable: 'too-many-redirects' }
}

async function bodyOf(response: Response, most: number): Promise<Found> {
  const hash = createHash('sha256')
  let bytes = 0
  const parts = response.body as AsyncIterable<Uint8Array> | null
  for await (const part of parts ?? []) {
    bytes += part.length
    // Leaving the loop cancels the rest.
    if (bytes > most) return { unreachable: 'too-large' }
    hash.update(part)
  }
  return { hash: hash.digest('hex'), bytes }
}

/** @throws what is no failure of the way there */
function whyFailed(error: unknown): Unreachable {
  const { cause } = error as { cause?: { code?: string } }
  const code = cause?.code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-host'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/.test(code)) return 'certificate'
  // A port that fetch itself bars has a cause, and no code.
  if (cause) return 'no-connection'
  throw error
}
