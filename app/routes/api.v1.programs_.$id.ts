import type { LoaderFunctionArgs } from '@remix-run/node'
import { dayInJapan } from '#consortium/calendar.ts'
import { programJson } from '#exports/program-json.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import { json, readOnly, turnDown } from '../api/answer.server.ts'

/** One edition, every rule with its source. */
export async function loader({ params, context: { services } }: LoaderFunctionArgs) {
  const edition = await findEdition(params.id ?? '')
  if (!edition) return turnDown({ kind: 'not-found', what: 'program' })

  return json(programJson(edition, dayInJapan(services.clock.now())))
}

export const action = readOnly
