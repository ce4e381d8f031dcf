import type { LoaderFunctionArgs } from '@remix-run/node'
import { readEarlier } from '#use-cases/rooms/read-earlier.ts'
import { requireValue } from '../answers.server.ts'
import { requirePerson } from '../who.server.ts'

/** What stands further back than a screen holds, for the room's page. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const found = await readEarlier(context.services, who, { ...asked, roomId: params.id ?? '' } as never)
  return Response.json(requireValue(found, request), { headers: { 'cache-control': 'no-store' } })
}
