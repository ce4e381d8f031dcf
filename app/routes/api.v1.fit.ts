import type { ActionFunctionArgs } from '@remix-run/node'
import { fitFile } from '#use-cases/house/fit-for-file.ts'
import { longestWish } from '#use-cases/house/read-wish.ts'
import { answerWith, postOnly, turnAway, visitorOf } from '../api/answer.server.ts'
import { readJsonBody } from '../api/body.server.ts'

/** The same as `musubi fit`: a consortium file in, or `{ consortium, directory }`; every programme by its distance out. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return postOnly()
  const body = await readJsonBody(request, longestWish)
  if (!body.ok) return turnAway(body.refusal)

  const on = new URL(request.url).searchParams.get('on')
  const answer = await fitFile(context.services, visitorOf(context), {
    wish: body.text,
    ...(on === null ? {} : { on }),
  })
  return answerWith(answer, (fits) => fits)
}

export const loader = postOnly
