import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#use-cases/accounts/sign-out.ts'
import { whoIs } from '../who.server.ts'

/** Ends the session. Who has none is where they wanted to be. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await signOut(context.services, who, {})
  return redirect('/', answer.ok ? { headers: { 'Set-Cookie': answer.value.cookie } } : {})
}

export const loader = () => redirect('/')
