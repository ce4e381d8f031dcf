import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import { fitNeed } from '#use-cases/searches/fit-need.ts'
import { requireValue } from '../answers.server.ts'
import { Button, TextLink } from '../components/button.tsx'
import { askedIn, givenBy } from '../components/needs/asked.ts'
import { NeedFields, SentenceField } from '../components/needs/need-fields.tsx'
import { NeedProgramme } from '../components/needs/need-programme.tsx'
import { Understood } from '../components/needs/understood.tsx'
import { EmptyState, Page, PageTitle, Section } from '../components/page.tsx'
import { needLine, seekers } from '../needs.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { whoIs } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { languageOf, titled } from '../words/words.ts'

export const meta = titled((words) => words.needs.title)

/** Everything stands in the address, so that it can be sent to somebody else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url).searchParams)
  const given = { ...givenBy(asked), language: languageOf(request) }
  if (asked.text === '' && !asked.edited && asked.parties.length + asked.prefectures.length === 0)
    return { asked, found: null }

  const who = await whoIs(context, request)
  const { programmes, members, ...read } = requireValue(await fitNeed(context.services, who, given), request)
  const on = dayInJapan(context.services.clock.now())
  return {
    asked,
    found: {
      ...read,
      lines: programmes.map((it) => needLine(it, read.need, members, on)),
      seek: seekers(read.need),
    },
  }
}

export default function Needs() {
  const { asked, found } = useLoaded<typeof loader>()
  const { needs: words } = useWords()
  const key = JSON.stringify(asked)
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} back={{ to: '/programs', label: words.toProgrammes }} />
      <Form key={asked.text} method="get" action="/needs" className="mb-8 max-w-column space-y-4">
        <SentenceField text={asked.text} />
        {!found && (
          <details>
            <summary className="text-link focus-ring inline-flex min-h-9 cursor-pointer items-center">
              {words.more}
            </summary>
            <div className="mt-4">
              <NeedFields need={asked} withAims={false} />
            </div>
          </details>
        )}
        <Button type="submit" size="lg">
          {words.submit}
        </Button>
      </Form>
      {found ? <Found key={key} asked={asked} found={found} /> : <Examples />}
    </Page>
  )
}

type Loaded = ReturnType<typeof useLoaded<typeof loader>>

function Found({ asked, found }: { asked: Loaded['asked']; found: NonNullable<Loaded['found']> }) {
  const { needs: words } = useWords()
  const say = useSay()
  const { need, lines, seek } = found
  const nothing = need.aims.length + need.parties.length + found.words.length === 0
  return (
    <>
      <Section title={words.understood} lead={nothing ? words.understoodNothing : words.understoodLead}>
        <Understood text={asked.text} without={asked.without} {...found} />
        <details className="mt-4" open={nothing}>
          <summary className="text-link focus-ring inline-flex min-h-9 cursor-pointer items-center">
            {words.edit}
          </summary>
          <Form method="get" action="/needs" className="mt-4 space-y-6 rounded-12 bg-solid-gray-50 p-4">
            <input type="hidden" name="q" value={asked.text} />
            <input type="hidden" name="edited" value="1" />
            {asked.without.map((word) => (
              <input key={word} type="hidden" name="without" value={word} />
            ))}
            <NeedFields need={need} withAims />
            <Button type="submit">{words.again}</Button>
          </Form>
        </details>
        {seek.length > 0 && (
          <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
            {seek.map(({ called, to }) => (
              <li key={to}>
                <TextLink to={to}>{words.seek(say(called))}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {lines.length > 0 ? (
        <Section title={words.programmes(lines.length)} lead={words.programmesLead}>
          <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
            {lines.map((line) => (
              <NeedProgramme key={line.program} line={line} text={asked.text} prefectures={need.prefectures} />
            ))}
          </ul>
        </Section>
      ) : (
        <>
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
          <div className="mt-8">
            <Examples />
          </div>
        </>
      )}
    </>
  )
}

function Examples() {
  const { needs: words } = useWords()
  return (
    <Section title={words.examplesTitle}>
      <ul className="space-y-2">
        {words.examples.map((text) => (
          <li key={text}>
            <TextLink to={`/needs?q=${encodeURIComponent(text)}`}>{text}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
