import type { ActionFunctionArgs } from '@remix-run/node'
import { proposeFile } from '#use-cases/house/propose-for-file.ts'
import { longestWish } from '#use-cases/house/read-wish.ts'
import { answerWith, postOnly, turnAway, visitorOf } from '../api/answer.server.ts'
import { readJsonBody } from '../api/body.server.ts'

/** The same as `musubi propose`: a consortium file or `{ consortium, directory, limit }` in, the fewest invitations that complete the team out. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return postOnly()
  const body = await readJsonBody(request, longestWish)
  if (!body.ok) return turnAway(body.refusal)

  const on = new URL(request.url).searchParams.get('on')
  const answer = await proposeFile(context.services, visitorOf(context), {
    wish: body.text,
    ...(on === null ? {} : { on }),
  })
  return answerWith(answer, (proposals) => proposals)
}

export const loader = postOnly
