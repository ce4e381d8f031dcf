import type { ActionFunctionArgs } from '@remix-run/node'
import { verdictJson } from '#exports/verdict-json.ts'
import { checkConsortium } from '#use-cases/house/check-consortium.ts'
import { longestFile } from '#use-cases/house/read-consortium.ts'
import { answerWith, postOnly, turnAway, visitorOf } from '../api/answer.server.ts'
import { readJsonBody } from '../api/body.server.ts'

/** The same as `musubi check`: a consortium file in, the verdict out. `?on=2022-03-31` asks for another day than today. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return postOnly()
  const body = await readJsonBody(request, longestFile)
  if (!body.ok) return turnAway(body.refusal)

  const on = new URL(request.url).searchParams.get('on')
  const answer = await checkConsortium(context.services, visitorOf(context), {
    file: body.text,
    ...(on === null ? {} : { on }),
  })
  return answerWith(answer, verdictJson)
}

export const loader = postOnly
