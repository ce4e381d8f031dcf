import { redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Person, Who } from '#use-cases/who.ts'
import { whoAsks } from '#use-cases/who-asks.ts'
import { safePath } from './safe-path.ts'
import { languageOf } from './words/words.ts'

/** Who is asking, and the cookie to send where the session was renewed or has ended. */
export interface Caller {
  readonly who: Who
  readonly setCookie: string | null
}

/** Worked out once a request, however many loaders ask. */
export function callerOf(context: AppLoadContext, request: Request): Promise<Caller> {
  context.caller ??= whoAsks(context.services, request.headers.get('cookie'), context.address, languageOf(request))
  return context.caller
}

export const whoIs = async (context: AppLoadContext, request: Request): Promise<Who> =>
  (await callerOf(context, request)).who

/** The signed-in person; others go to the sign-in page and come back here afterwards. */
export async function requirePerson(context: AppLoadContext, request: Request): Promise<Person> {
  const who = await whoIs(context, request)
  if (who.kind !== 'person') throw redirect(signInPath(request))
  return who
}

/** Where to sign in and then return to the page of this request. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  // The answer to a form cannot be asked for again; the page the form stood on can.
  const here = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : refererPath(request)
  return here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`
}

function refererPath(request: Request): string {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return safePath(pathname + search)
}
