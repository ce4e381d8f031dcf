import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeContacts } from '#use-cases/rooms/see-contacts.ts'
import { requireValue } from '../answers.server.ts'
import { requirePerson } from '../who.server.ts'

/** Who signs and who answers, for the room's page when somebody came or went. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  return requireValue(await seeContacts(context.services, who, { roomId: params.id ?? '' }), request)
}
