import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { actFor } from '#use-cases/accounts/act-for.ts'
import { turnedDown } from '../answers.server.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'

/** The switch in the header: act for another organisation from here on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const form = await request.formData()
  const answer = await actFor(context.services, who, { organisationId: String(form.get('organisationId') ?? '') })
  if (!answer.ok) throw turnedDown(answer.refusal, request)
  return redirect(safePath(String(form.get('to') ?? '')))
}

export const loader = () => redirect('/')
