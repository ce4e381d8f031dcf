/** The headers that tell where a request comes from. */
export interface Arrival {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`: browsers write it, pages cannot. */
  readonly fetchSite: string | undefined
}

const harmless = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a page of another site sent this on behalf of someone signed in here. Programs that are no browsers send neither
 * header; they hold no cookie of anybody.
 *
 * @param publicUrl our origin; nothing on loopback, where it is the host that was asked for
 */
export function isForeign({ method, host, origin, fetchSite }: Arrival, publicUrl: string | undefined): boolean {
  if (harmless.includes(method)) return false
  if (origin !== undefined) return origin !== (publicUrl ?? `http://${host}`)
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none'
}

/**
 * Whether a name other than this machine's own was asked for while we listen on loopback: a page elsewhere may have pointed its
 * own name at 127.0.0.1 to read what only we should see.
 */
export function isRebound(host: string | undefined, publicUrl: string | undefined): boolean {
  if (publicUrl) return false
  if (host === undefined || !URL.canParse(`http://${host}`)) return true
  return !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(`http://${host}`).hostname)
}
