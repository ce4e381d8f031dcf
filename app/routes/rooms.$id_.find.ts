import type { LoaderFunctionArgs } from '@remix-run/node'
import { findForSeat } from '../seat-forms.server.ts'
import { requirePerson } from '../who.server.ts'

/** The search inside the dialog for a new seat. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return { found: await findForSeat(context, who, new URL(request.url).searchParams) }
}
