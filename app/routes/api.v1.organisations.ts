import type { LoaderFunctionArgs } from '@remix-run/node'
import { foundJson } from '#exports/found-json.ts'
import { searchOrganisations } from '#use-cases/organisations/search-organisations.ts'
import { answerWith, readOnly, turnDown, visitorOf } from '../api/answer.server.ts'
import { searchInput, strangersIn } from '../api/search-input.ts'

/** The directory: `?q=&kind=&prefecture=&limit=&cursor=`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const strangers = strangersIn(query)
  if (strangers.length > 0) return turnDown({ kind: 'bad-input', problems: strangers })

  return answerWith(await searchOrganisations(context.services, visitorOf(context), searchInput(query)), foundJson)
}

export const action = readOnly
