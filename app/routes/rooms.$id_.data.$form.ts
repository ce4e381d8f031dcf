import type { LoaderFunctionArgs } from '@remix-run/node'
import { roomData } from '#exports/room-data.ts'
import { roomText } from '#exports/room-text.ts'
import { takeRoomData } from '#use-cases/rooms/take-room-data.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { requirePerson } from '../who.server.ts'
import { languageOf } from '../words/words.ts'

/** What somebody may read of a room, as a file to keep: `text` for people, `json` for programs. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const form = params.form
  if (form !== 'text' && form !== 'json') throw turnedDown({ kind: 'not-found', what: 'page' }, request)
  const taken = requireValue(await takeRoomData(context.services, who, { roomId: params.id ?? '' }), request)
  const [type, ending, body] =
    form === 'json'
      ? ['application/json', 'json', `${JSON.stringify(roomData(taken), null, 2)}\n`]
      : // Editors of old take a text for another encoding without the mark.
        ['text/plain', 'txt', `\uFEFF${roomText(taken, languageOf(request))}`]
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="musubi-room-${taken.on}.${ending}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
