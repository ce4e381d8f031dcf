import type { LoaderFunctionArgs } from '@remix-run/node'
import { seeOrganisation } from '#use-cases/organisations/see-organisation.ts'
import { whoIs } from '../who.server.ts'

/** Name and place of an entry, for a card beside its address; null where the asker may not see it or there is none. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await seeOrganisation(context.services, who, { organisationId: params.organisationId ?? '' })
  if (!answer.ok) return { card: null }
  const { id, name, facts } = answer.value
  return { card: { id, name, prefecture: facts.prefecture ?? null } }
}
