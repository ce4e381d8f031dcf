import '@remix-run/node'
import '@remix-run/server-runtime'
import type { Services } from '#use-cases/services.ts'
import type { Caller } from './who.server.ts'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
  /** What the host hands to every loader and action. Made anew for each request. */
  interface AppLoadContext {
    readonly services: Services
    /** Of the content security policy of this answer. */
    readonly nonce: string
    /** Where the request comes from, for limits only. */
    readonly address: string
    /** Who is asking, worked out once a request by who.server.ts. */
    caller?: Promise<Caller>
  }
}
