import type { LoaderFunctionArgs } from '@remix-run/node'
import { callsCalendar } from '#exports/calls-calendar.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { languageOf, wordsIn } from '../words/words.ts'

/** Deadlines for a calendar program. Anyone may subscribe; `?lang=en` asks for English. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('lang')
  const language = asked === 'en' || asked === 'ja' ? asked : languageOf(request)
  const { calendar } = wordsIn(language).catalogue
  const text = callsCalendar(
    await allEditions(),
    { title: calendar.title, opens: calendar.opensOf, closes: calendar.closesOf },
    {
      addressOf: (id) => new URL(`/programs/${id}`, services.settings.publicUrl).href,
      at: services.clock.now(),
      language,
    },
  )
  return new Response(text, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="musubi.ics"' },
  })
}
