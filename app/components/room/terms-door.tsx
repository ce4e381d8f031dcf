import { Form } from '@remix-run/react'
import type { seeTerms } from '#use-cases/rooms/see-terms.ts'
import type { ValueOf } from '../../answers.server.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { Card, PageTitle } from '../page.tsx'
import { FactRow, Facts } from '../table.tsx'
import { Folded } from './folded.tsx'

export type LoadedTerms = ValueOf<typeof seeTerms>

/** What somebody sees who has not accepted the terms: whose room it is, the terms, and the way in or out. */
export function TermsDoor({ loaded }: { loaded: LoadedTerms }) {
  const { terms, room: words } = useWords()
  const say = useSay()
  const { room, version, versions, seats } = loaded
  const [now] = versions
  return (
    <>
      <PageTitle title={room.name} lead={terms.door.lead} back={{ to: '/rooms', label: words.list.title }} />
      <div className="mb-8">
        <Facts>
          <FactRow label={terms.door.organiser}>{room.organiser.name}</FactRow>
          <FactRow label={terms.door.program}>
            <TextLink to={`/programs/${room.program.id}`}>{say(room.program.name)}</TextLink>
          </FactRow>
        </Facts>
      </div>
      {now && version !== null && (
        <>
          <Card className="mb-6">
            <h2 className="mb-3 font-700">
              {terms.title} <span className="text-[0.875rem] font-400">{terms.version(version)}</span>
            </h2>
            <p className="whitespace-pre-wrap">{now.text}</p>
          </Card>
          <Form method="post" className="mb-6 space-y-4">
            <input type="hidden" name="intent" value="accept" />
            <input type="hidden" name="version" value={version} />
            <label className="flex min-h-11 items-start gap-3">
              <input type="checkbox" name="agree" value="yes" required className="mt-1 size-5 shrink-0" />
              <span>
                <span className="block font-700">{terms.door.agree}</span>
                <span className="block text-[0.875rem] text-solid-gray-700">{terms.door.agreeHelp}</span>
              </span>
            </label>
            <SubmitButton size="lg">{terms.door.submit}</SubmitButton>
          </Form>
        </>
      )}
      <p className="mb-3 text-[0.9375rem] text-solid-gray-700">{terms.door.later}</p>
      {seats.map((seatId) => (
        <Folded key={seatId} title={terms.door.leave}>
          <p className="mb-3">{terms.door.leaveSure}</p>
          <Form method="post" className="space-y-4">
            <input type="hidden" name="intent" value="leave" />
            <input type="hidden" name="seatId" value={seatId} />
            <TextArea name="reason" label={terms.door.reason} rows={2} maxLength={1000} />
            <SubmitButton kind="danger">{terms.door.leave}</SubmitButton>
          </Form>
        </Folded>
      ))}
    </>
  )
}
