import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { openSearch } from '#use-cases/searches/open-search.ts'
import { wishesIn } from '#use-cases/searches/wishes.ts'
import { requireValue } from '../answers.server.ts'
import { searchPath } from '../components/search/address.ts'
import { requirePerson } from '../who.server.ts'

/** Leads to the results of a saved search, and notes that they were looked at. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const opened = requireValue(await openSearch(context.services, who, { searchId: params.id ?? '' }), request)
  return redirect(searchPath(wishesIn(new URLSearchParams(opened.query))))
}
