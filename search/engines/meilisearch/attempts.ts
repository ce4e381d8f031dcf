/**
 * In which ways what was typed is looked for, one after the other until something is found: the same as on Postgres. The words by which a
 * mistyped one is put right, synonyms and places are asked of Postgres, whose index follows every change.
 */
import { aided } from '../../query/aids.ts'
import type { Cursor } from '../../query/cursor.ts'
import { clausesOf, parseQuery, type Query } from '../../query/query.ts'
import { relaxQuery, saidIn } from '../../query/relax.ts'
import { nothingUnderstood, type Understood } from '../../understood.ts'
import { aidsFor } from '../postgres/aids.ts'
import type { askedOf } from '../postgres/attempts.ts'
import { type Correction, correctionsOf } from '../postgres/correct.ts'
import { type SearchSql, within } from '../postgres/handle.ts'
import { openReading, type Reading } from '../postgres/reading.ts'
import type { Sought } from './ask.ts'
import { type Page, pageOf } from './page.ts'
import type { Asking } from './rows.ts'
import { somePage } from './some.ts'

export interface Searching extends Asking {
  readonly sql: SearchSql
}

export type Asked = ReturnType<typeof askedOf>

/** What was found, and how the box was read to find it. */
export interface Attempt {
  readonly way: Cursor['way']
  readonly query: Query
  readonly sought: Sought
  readonly page: Page
  readonly understood: Understood
}

/** Hits so few that a correction with more of them is offered. */
const few = 2

export async function attemptsOf(on: Searching, asked: Asked): Promise<Attempt> {
  const parsed = parseQuery(asked.text)
  const typed = await attemptAs(on, asked, 'typed', asked.text, parsed)
  if (asked.from ? asked.from.way === 'typed' : typed.page.rows.length > 0)
    return asked.from || asked.verbatim || typed.page.rows.length > few || typed.page.next
      ? typed
      : { ...typed, understood: { ...typed.understood, ...(await offered(on, asked, typed)) } }
  if (asked.verbatim) return typed

  const slips = await correctedBy(on, asked, 'slips')
  if (slips) return slips
  const parts = await apart(on, asked, asked.text, parsed, typed)
  if (parts.page.rows.length > 0) return parts
  return (await correctedBy(on, asked, 'sounds')) ?? (await someAttempt(on, asked, parsed)) ?? typed
}

async function correctedBy(on: Searching, asked: Asked, how: How): Promise<Attempt | null> {
  for (const { text, corrections } of await correctionsFor(on, asked.text, how)) {
    const query = parseQuery(text)
    const straight = await attemptAs(on, asked, 'corrected', text, query)
    const found = straight.page.rows.length > 0 ? straight : await apart(on, asked, text, query, straight)
    if (found.page.rows.length > 0)
      return {
        ...found,
        way: 'corrected',
        understood: { ...found.understood, corrections, didYouMean: { text, applied: true } },
      }
  }
  return null
}

async function attemptAs(
  on: Searching,
  asked: Asked,
  way: Cursor['way'],
  text: string,
  parsed: Query,
): Promise<Attempt> {
  const aids = asked.verbatim ? null : await reading(on, (it) => aidsFor(it, parsed))
  const { query, understood } = aids ? aided(text, parsed, aids) : { query: parsed, understood: {} }
  const sought: Sought = { query, types: asked.types, filters: asked.filters, inNames: false }
  const without = parsed.without.map((piece) => piece.text)
  return {
    ...{ way, query, sought },
    page: await pageOf(on, sought, asked),
    understood: { ...nothingUnderstood, phrases: query.phrases, without, ...understood },
  }
}

/** The words looked for one by one, where that is another query. */
async function apart(on: Searching, asked: Asked, text: string, parsed: Query, before: Attempt): Promise<Attempt> {
  const relaxed = relaxQuery(text, parsed)
  if (!relaxed) return before
  const found = await attemptAs(on, asked, 'apart', text, relaxed)
  return { ...found, understood: { ...found.understood, relaxed: found.page.rows.length > 0 } }
}

async function someAttempt(on: Searching, asked: Asked, parsed: Query): Promise<Attempt | null> {
  const query = { ...parsed, clauses: clausesOf(saidIn(asked.text)) }
  const sought: Sought = { query, types: asked.types, filters: asked.filters, inNames: false }
  const page = await somePage(on, sought, asked)
  return page ? { way: 'some', query, sought, page, understood: { ...nothingUnderstood, relaxed: true } } : null
}

/** A correction that would find more. */
async function offered(on: Searching, asked: Asked, typed: Attempt): Promise<Partial<Understood>> {
  for (const how of ['slips', 'sounds'] as const)
    for (const { text, corrections } of await correctionsFor(on, asked.text, how)) {
      const { query } = aided(text, parseQuery(text), { synonyms: [], places: [] })
      const { rows } = await pageOf(on, { ...typed.sought, query }, { ...asked, limit: few + 2, from: null })
      if (rows.length > typed.page.rows.length + 1) return { corrections, didYouMean: { text, applied: false } }
    }
  return {}
}

type How = 'slips' | 'sounds'

const correctionsFor = async (on: Searching, text: string, how: How): Promise<readonly Correction[]> =>
  (await reading(on, (it) => correctionsOf(it, text, how))) ?? []

/** Milliseconds for one look into the tables of Postgres. */
const lookLimit = 80

/** Null where time ran out; the search goes on without. */
export const reading = <T>({ sql }: Pick<Searching, 'sql'>, read: (on: Reading) => Promise<T>): Promise<T | null> =>
  within(sql, lookLimit, async (on) => read(await openReading(on, performance.now() + lookLimit)))
