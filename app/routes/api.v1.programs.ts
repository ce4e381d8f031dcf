import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayInJapan } from '#consortium/calendar.ts'
import { programLine } from '#exports/program-json.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { json, readOnly } from '../api/answer.server.ts'

/** Every programme edition, and whether its call is open today. */
export async function loader({ context: { services } }: LoaderFunctionArgs) {
  const today = dayInJapan(services.clock.now())
  return json({ programs: (await allEditions()).map((edition) => programLine(edition, today)) })
}

export const action = readOnly
