import type { ActionFunctionArgs } from '@remix-run/node'
import type { Acked } from '#rooms/protocol.ts'
import { say } from '#use-cases/rooms/say.ts'
import { sayAside } from '#use-cases/rooms/say-aside.ts'
import { statusOf } from '../refusals.ts'
import { whoIs } from '../who.server.ts'

/** Says something where no socket comes through, e.g. behind a proxy that knows none; answers as the socket does. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const form = await request.formData()
  const message = {
    roomId: params.id ?? '',
    clientId: String(form.get('clientId')),
    text: String(form.get('text')),
  }
  const logId = form.get('logId')
  const answer =
    typeof logId === 'string'
      ? await sayAside(context.services, who, { ...message, logId })
      : await say(context.services, who, message)
  const told: Acked<{ seq: number }> = answer.ok ? { ok: true, value: { seq: answer.value.seq } } : answer
  return Response.json(told, { status: answer.ok ? 200 : statusOf(answer.refusal) })
}
