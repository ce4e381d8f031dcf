/** Fills the tables with made organisations, as quickly as Postgres takes them, and remembers nothing of them. */
import { finished } from 'node:stream/promises'
import type { Sql } from '#db/connect.ts'
import { bigramCounter } from './bigrams.ts'
import type { MadeOrganisation } from './organisation.ts'

type Make = (index: number) => MadeOrganisation
type Told = (written: number, of: number) => void

export interface Loaded {
  readonly documents: number
  readonly seconds: number
  /** Different pairs of Japanese characters in all of it. */
  readonly bigrams: number
}

/** The organisations and those that somebody speaks for, straight into their tables. */
export async function loadOrganisations(sql: Sql, make: Make, size: number, told: Told): Promise<Loaded> {
  const started = performance.now()
  const bigrams = bigramCounter()
  const claimed: string[] = []
  await copy(
    sql,
    'organisations (id, corporate_number, name, kana, facts, capability, municipality_name, industry_name, source, source_url, updated_at)',
    size,
    (index) => {
      const it = make(index)
      for (const text of [it.name, it.kana ?? '', it.capability]) bigrams.add(text)
      if (it.claimed) claimed.push(it.id)
      return organisationRow(it, index)
    },
    told,
  )
  const [account] = await sql<{ id: string }[]>`
    insert into accounts (email, name, password_hash) values ('bench@example.com', 'bench', '') returning id`
  await copy(sql, 'people (organisation_id, account_id, role)', claimed.length, (at) => [
    claimed[at] as string,
    account?.id ?? '',
    'owner',
  ])
  await sql`vacuum analyze organisations, people`
  return { documents: size, seconds: (performance.now() - started) / 1000, bigrams: bigrams.distinct() }
}

/** The same texts as people keep them who do not search much: one table, everything in one column. */
export async function loadPlain(sql: Sql, make: Make, size: number, told: Told): Promise<void> {
  await sql`create table plain (id uuid primary key, kinds text[], prefecture text, industry text, text text)`
  await copy(
    sql,
    'plain (id, kinds, prefecture, industry, text)',
    size,
    (index) => {
      const it = make(index)
      const text = [it.name, it.kana, it.municipalityName, it.industryName, it.capability].filter(Boolean).join(' ')
      return [it.id, `{${it.kinds.join(',')}}`, it.prefecture, it.industryName, text]
    },
    told,
  )
  await sql`vacuum analyze plain`
}

function organisationRow(it: MadeOrganisation, index: number): Cell[] {
  const facts = {
    kind: it.kinds,
    prefecture: it.prefecture,
    municipality: it.municipality,
    ...(it.industry ? { industry: it.industry } : {}),
    ...(it.size ? { size: it.size } : {}),
  }
  // Minutes apart, so that the newest first is an order.
  const changed = new Date(Date.UTC(2026, 0, 1) - ((index * 7919) % 2_000_000) * 60_000).toISOString()
  const source = it.sourced ? ['法人番号公表サイト', `https://example.com/${it.corporateNumber}`] : [null, null]
  return [
    it.id,
    it.corporateNumber,
    it.name,
    it.kana,
    JSON.stringify(facts),
    it.capability,
    it.municipalityName,
    it.industryName,
    ...source,
    changed,
  ]
}

type Cell = string | null

/** COPY in its text form: our texts hold no tab, no line end and no backslash, which the form would need marked. */
async function copy(sql: Sql, into: string, rows: number, rowAt: (index: number) => Cell[], told: Told = () => {}) {
  const stream = await sql.unsafe(`copy ${into} from stdin`).writable()
  const ended = finished(stream)
  const batch = 1000
  for (let start = 0; start < rows; start += batch) {
    let lines = ''
    for (let index = start; index < Math.min(start + batch, rows); index++)
      lines += `${rowAt(index)
        .map((cell) => cell ?? '\\N')
        .join('\t')}\n`
    if (!stream.write(lines)) await new Promise((done) => stream.once('drain', done))
    if (start % 50_000 === 0) told(start, rows)
  }
  stream.end()
  await ended
  told(rows, rows)
}
