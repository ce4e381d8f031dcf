import type { LoaderFunctionArgs } from '@remix-run/node'
import { fitRoom } from '#use-cases/rooms/fit-room.ts'
import { requireValue } from '../answers.server.ts'
import { TextLink } from '../components/button.tsx'
import { FitList } from '../components/fit/fit-list.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { fitLine } from '../fit-lines.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.fit.title)

/** Everyone seated reads it; only the organiser can take the team elsewhere. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const answer = await fitRoom(context.services, who, { roomId: params.id ?? '' })
  const { fits, editions, members, ...room } = requireValue(answer, request)
  const lines = fits.flatMap((fit) => {
    const edition = editions.find(({ id }) => id === fit.program)
    return edition ? [fitLine(fit, edition, members)] : []
  })
  return { ...room, lines }
}

export default function RoomFit() {
  const { roomId, name, program, organiser, hidesAmounts, lines } = useLoaded<typeof loader>()
  const { fit, written } = useWords()
  return (
    <Page>
      <PageTitle title={fit.title} lead={fit.lead} back={{ to: `/rooms/${roomId}`, label: name }} />
      <p className="mb-2 max-w-column text-[0.9375rem] text-solid-gray-700">
        {hidesAmounts ? written.withMore(fit.plain, fit.hidesAmounts) : fit.plain}
      </p>
      <p className="mb-8 max-w-column text-[0.9375rem]">
        {organiser ? <TextLink to={`/rooms/${roomId}/complete`}>{fit.whom}</TextLink> : fit.whomByOrganiser}
      </p>
      <FitList
        lines={lines}
        own={program}
        {...(organiser ? { copyTo: (to: string) => `/rooms/${roomId}/copy?to=${to}` } : {})}
      />
    </Page>
  )
}
