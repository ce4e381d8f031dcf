/** In which ways what was typed is looked for, one after the other until something is found. */
import type { Piece } from '../../pieces.ts'
import { aided } from '../../query/aids.ts'
import type { Asked, Sought } from '../../query/asked.ts'
import type { Cursor } from '../../query/cursor.ts'
import { few, isLittle } from '../../query/holds.ts'
import { clausesOf, parseQuery, type Query } from '../../query/query.ts'
import { cutsOf, isSentence, relaxQuery, toldClauses } from '../../query/relax.ts'
import { termsAskedBy } from '../../tokens.ts'
import { asWritten, nothingUnderstood, type Understood } from '../../understood.ts'
import { aidsFor } from './aids.ts'
import { bestOf } from './candidates.ts'
import { correctionsOf } from './correct.ts'
import { needsOf } from './needs.ts'
import { type Page, pageOf } from './page.ts'
import { type Reading, type Weighing, weigh } from './reading.ts'
import { somePage } from './some-page.ts'

type Way = Cursor['way']

/** What was found, and how the box was read to find it. */
export interface Attempt {
  readonly way: Way
  readonly query: Query
  readonly sought: Sought
  readonly weighing: Weighing
  readonly page: Page
  readonly understood: Understood
}

export async function attemptsOf(reading: Reading, asked: Asked): Promise<Attempt> {
  const parsed = parseQuery(asked.text)
  const typed = await attemptAs(reading, asked, 'typed', asked.text, parsed)
  if (asked.verbatim || asked.from?.way === 'typed') return typed
  if (!asked.from && typed.page.rows.length > 0) return widened(reading, asked, parsed, typed)

  for (const how of ['slips', 'sounds'] as const) {
    if (how === 'sounds') {
      const found = await apart(reading, asked, asked.text, parsed, typed)
      if (found.page.rows.length > 0) return found
      const part = await rarerPart(reading, asked, parsed, typed)
      if (part) return part
    }
    for (const { text, corrections } of await correctionsOf(reading, asked.text, how)) {
      const query = parseQuery(text)
      const straight = await attemptAs(reading, asked, 'corrected', text, query)
      const found = straight.page.rows.length > 0 ? straight : await apart(reading, asked, text, query, straight)
      if (found.page.rows.length > 0)
        return {
          ...found,
          way: 'corrected',
          understood: { ...found.understood, corrections, didYouMean: { text, applied: true } },
        }
    }
  }
  const some = await someAttempt(reading, asked, parsed)
  return some ?? typed
}

async function attemptAs(reading: Reading, asked: Asked, way: Way, text: string, parsed: Query): Promise<Attempt> {
  const { query, understood } = asked.verbatim
    ? { query: parsed, understood: {} }
    : aided(text, parsed, await aidsFor(reading, parsed))
  const sought: Sought = { query, types: asked.types, filters: asked.filters, inNames: false }
  const weighing = await weighed(reading, sought)
  return {
    way,
    query,
    sought,
    weighing,
    page: await pageOf(weighing, sought, asked),
    understood: { ...asWritten(parsed), ...understood },
  }
}

/** Names are weighed too: they are read first where much is found. */
const weighed = (reading: Reading, sought: Sought): Promise<Weighing> =>
  weigh(reading, [...needsOf(sought), ...needsOf({ ...sought, inNames: true })].flat(2))

/** The words looked for one by one, where that is another query. */
async function apart(reading: Reading, asked: Asked, text: string, parsed: Query, before: Attempt): Promise<Attempt> {
  const relaxed = relaxQuery(text, parsed)
  if (!relaxed) return before
  const found = await attemptAs(reading, asked, 'apart', text, relaxed)
  return { ...found, understood: { ...found.understood, relaxed: found.page.rows.length > 0 } }
}

/** Where few are found and none by its name: those that hold the words apart, and what else may have been meant. */
async function widened(reading: Reading, asked: Asked, parsed: Query, typed: Attempt): Promise<Attempt> {
  const { rows } = typed.page
  if (!isLittle(parsed, typed.page)) return typed
  const wider = await apart(reading, asked, asked.text, parsed, typed)
  if (wider.page.rows.length > rows.length) return wider
  const part = await rarerPart(reading, asked, parsed, typed)
  if (part) return part
  return { ...typed, understood: { ...typed.understood, ...(await offered(reading, asked, typed)) } }
}

/** Of a compound that hardly anybody wrote, the part that says more; both must be words that somebody uses. */
async function rarerPart(reading: Reading, asked: Asked, parsed: Query, typed: Attempt): Promise<Attempt | null> {
  const cuts = cutsOf(asked.text, parsed)
  const { frequencies } = await weigh(reading, cuts.flat().flatMap(termsAskedBy))
  const documents = (piece: Piece) => Math.min(...termsAskedBy(piece).map((term) => frequencies.get(term) ?? 0))
  const known = cuts
    .map((cut) => cut.toSorted((a, b) => documents(a) - documents(b)))
    .find((cut) => cut.every((piece) => documents(piece) > 0))
  const [rarer] = known ?? []
  if (!rarer) return null
  const better = [...(known ?? []), ...parsed.clauses.flatMap(({ any }) => any.flatMap(({ pieces }) => pieces))]
  const found = await attemptAs(reading, asked, 'part', asked.text, { ...parsed, clauses: clausesOf([rarer]), better })
  return found.page.rows.length > typed.page.rows.length
    ? { ...found, understood: { ...found.understood, relaxed: true } }
    : null
}

async function someAttempt(reading: Reading, asked: Asked, parsed: Query): Promise<Attempt | null> {
  if (parsed.phrases.length > 0) return null
  const clauses = toldClauses(asked.text)
  const { query } = aided(asked.text, { ...parsed, clauses }, await aidsFor(reading, { ...parsed, clauses }))
  const sought: Sought = { query, types: asked.types, filters: asked.filters, inNames: false }
  const weighing = await weighed(reading, sought)
  const page = await somePage(weighing, sought, { ...asked, sentence: isSentence(asked.text) })
  if (page.rows.length === 0) return null
  return { way: 'some', query, sought, weighing, page, understood: { ...nothingUnderstood, relaxed: true } }
}

/** A correction that would find more. */
async function offered(reading: Reading, asked: Asked, typed: Attempt): Promise<Partial<Understood>> {
  for (const how of ['slips', 'sounds'] as const)
    for (const { text, corrections } of await correctionsOf(reading, asked.text, how)) {
      const { query } = aided(text, parseQuery(text), { synonyms: [], places: [] })
      const sought: Sought = { ...typed.sought, query }
      const rows = await bestOf(await weighed(reading, sought), sought, few + 2)
      if (rows.length > typed.page.rows.length + 1) return { corrections, didYouMean: { text, applied: false } }
    }
  return {}
}
