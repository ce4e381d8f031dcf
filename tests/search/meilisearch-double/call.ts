/** A request as it was asked, and what it says, held against the documented shape. */
import type { IncomingMessage } from 'node:http'
import { type ErrorCode, Refused } from './errors.ts'
import type { House } from './house.ts'

export interface Asked {
  readonly request: IncomingMessage
  readonly method: string
  readonly url: URL
  readonly house: House
  readonly master: string | undefined
}

export interface Call extends Asked {
  readonly at: Readonly<Record<string, string>>
}

/** Query parameters, of which only these are known. */
export function query({ url }: Call, ...known: string[]): URLSearchParams {
  for (const name of url.searchParams.keys())
    if (!known.includes(name))
      throw new Refused(
        'bad_request',
        `Unknown parameter \`${name}\`: expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
      )
  return url.searchParams
}

export function count(parameters: URLSearchParams, name: string, otherwise: number, code: ErrorCode): number {
  const given = parameters.get(name)
  if (given === null) return otherwise
  if (!/^\d+$/u.test(given))
    throw new Refused(
      code,
      `Invalid value in parameter \`${name}\`: could not parse \`${given}\` as a positive integer`,
    )
  return Number(given)
}

export async function json({ request }: Call): Promise<unknown> {
  const type = request.headers['content-type']?.split(';')[0]?.trim()
  if (!type)
    throw new Refused(
      'missing_content_type',
      'A Content-Type header is missing. Accepted values for the Content-Type header are: `application/json`',
    )
  if (type !== 'application/json')
    throw new Refused(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: \`application/json\``,
    )
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  if (text === '') throw new Refused('missing_payload', 'A json payload is missing.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('malformed_payload', 'The json payload provided is malformed.')
  }
}

export const indexUid = ({ at }: Call): string => {
  if (/^[a-zA-Z0-9_-]{1,400}$/u.test(at.uid ?? '')) return at.uid as string
  throw new Refused('invalid_index_uid', `\`${at.uid}\` is not a valid index uid.`)
}
