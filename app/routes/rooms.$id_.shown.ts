import type { ActionFunctionArgs } from '@remix-run/node'
import { noteShown } from '#use-cases/suggestions/note-shown.ts'
import { statusOf } from '../refusals.ts'
import { whoIs } from '../who.server.ts'

/** Told by an open page that it shows another suggestion than the one it came with. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const { shows, counting } = Object.fromEntries(await request.formData())
  const answer = await noteShown(context.services, who, {
    roomId: params.id ?? '',
    shows: shows as 'drill',
    ...(counting ? { counting: counting as 'hoped' } : {}),
  })
  return Response.json({}, { status: answer.ok ? 200 : statusOf(answer.refusal) })
}
