import { Form } from '@remix-run/react'
import { defaultTerms } from '#rooms/default-terms.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { Card, PageTitle, Section } from '../page.tsx'
import { Folded } from './folded.tsx'
import type { LoadedTerms } from './terms-door.tsx'

/** The terms for those inside: as they stand and as they stood; the organiser sets them here and reads who accepted them. */
export function TermsInside({ loaded }: { loaded: LoadedTerms }) {
  const { terms, written } = useWords()
  const { room, roomId, version, versions, mine, organiser } = loaded
  const now = versions.find((it) => it.version === version)
  const accepted = mine.find((it) => it.version === version)
  const earlier = versions.filter((it) => it !== now)
  return (
    <>
      <PageTitle title={terms.title} lead={terms.lead} back={{ to: `/rooms/${roomId}`, label: room.name }} />
      {now ? (
        <Card className="mb-8">
          <h2 className="mb-3 font-700">
            {terms.version(now.version)}{' '}
            <span className="text-[0.875rem] font-400">{terms.since(written.moment(new Date(now.at)))}</span>
          </h2>
          <p className="whitespace-pre-wrap">{now.text}</p>
          {accepted && (
            <p className="mt-3 text-[0.9375rem]">{terms.mine(accepted.version, written.moment(accepted.at))}</p>
          )}
        </Card>
      ) : (
        <p className="mb-8">{terms.none}</p>
      )}
      {organiser && now && <WhoAccepted loaded={loaded} />}
      {organiser && <SetTerms key={version} now={now?.text ?? null} />}
      {earlier.length > 0 && (
        <Section title={terms.earlier}>
          <div className="space-y-2">
            {earlier.map((it) => (
              <Folded
                key={it.version}
                title={written.spaced([
                  terms.version(it.version),
                  it.lifted === null
                    ? terms.since(written.moment(new Date(it.at)))
                    : terms.lifted(written.moment(new Date(it.lifted))),
                ])}
              >
                <p className="whitespace-pre-wrap">{it.text}</p>
              </Folded>
            ))}
          </div>
        </Section>
      )}
    </>
  )
}

/** `now`: the text that stands; null where there is none, and the template is offered. */
function SetTerms({ now }: { now: string | null }) {
  const { terms } = useWords()
  const say = useSay()
  return (
    <Section title={now === null ? terms.set : terms.setAnew}>
      <Form method="post" className="mb-6 space-y-4">
        <input type="hidden" name="intent" value="set" />
        <TextArea
          name="text"
          label={terms.text}
          help={
            <>
              <span className="block">{terms.textHelp}</span>
              {now === null && <span className="block">{terms.template}</span>}
            </>
          }
          required
          rows={14}
          maxLength={10_000}
          defaultValue={now ?? say(defaultTerms)}
        />
        <SubmitButton>{now === null ? terms.set : terms.setAnew}</SubmitButton>
      </Form>
      {now !== null && (
        <Folded title={terms.lift}>
          <p className="mb-3">{terms.liftSure}</p>
          <Form method="post">
            <input type="hidden" name="intent" value="lift" />
            <SubmitButton kind="danger">{terms.lift}</SubmitButton>
          </Form>
        </Folded>
      )}
    </Section>
  )
}

function WhoAccepted({ loaded: { bySeat } }: { loaded: LoadedTerms }) {
  const { terms, written } = useWords()
  const { who } = terms
  return (
    <Section title={who.title} lead={who.lead}>
      <dl className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-300 px-4">
        {bySeat.map((it) => (
          <div key={it.seatId} className="py-2 sm:flex sm:gap-4">
            <dt className="font-700 sm:w-2/5">{it.organisation}</dt>
            <dd className="min-w-0 text-[0.9375rem] sm:flex-1">
              {it.accepted.map(({ version, name, at }) => (
                <p key={`${version} ${name} ${at.getTime()}`}>
                  {who.line(name, terms.version(version), written.moment(at))}
                </p>
              ))}
              {(it.recorded || it.organises) && <p>{it.recorded ? who.recorded : who.organises}</p>}
              {it.accepted.length === 0 && !it.recorded && !it.organises && (
                <p className="text-solid-gray-700">{who.nobody}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
