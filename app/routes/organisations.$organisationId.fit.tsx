import type { LoaderFunctionArgs } from '@remix-run/node'
import { findEdition } from '#programs/catalogue/index.ts'
import { fitOrganisation } from '#use-cases/organisations/fit-organisation.ts'
import { requireValue } from '../answers.server.ts'
import { FitList } from '../components/fit/fit-list.tsx'
import { EmptyState, Page, PageTitle } from '../components/page.tsx'
import { type FitLine, fitLine } from '../fit-lines.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled<typeof loader>((words, data) => words.fit.organisation.title(data?.name ?? ''))

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await fitOrganisation(context.services, who, { organisationId: params.organisationId ?? '' })
  const { organisationId, name, places } = requireValue(answer, request)
  const lines = await Promise.all(
    places.map(async ({ seats, ...fit }): Promise<FitLine | null> => {
      const edition = await findEdition(fit.program)
      return edition ? fitLine(fit, edition, [name], seats) : null
    }),
  )
  return { organisationId, name, lines: lines.filter((it) => it !== null) }
}

export default function OrganisationFit() {
  const { organisationId, name, lines } = useLoaded<typeof loader>()
  const { organisation } = useWords().fit
  return (
    <Page>
      <PageTitle
        title={organisation.title(name)}
        lead={organisation.lead}
        back={{ to: `/organisations/${organisationId}`, label: name }}
      />
      {lines.length > 0 ? (
        <FitList lines={lines} />
      ) : (
        <EmptyState title={organisation.none}>{organisation.noneText}</EmptyState>
      )}
    </Page>
  )
}
