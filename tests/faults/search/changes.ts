/** Entries that come, change, hide, show themselves and go, each with search told in the same transaction. */
import { randomUUID } from 'node:crypto'
import { type AnySql, type Handle, inTransaction, type Sql } from '#db/connect.ts'
import type { SearchEngine } from '#search/engine.ts'
import { organisationKeys } from '#search/key.ts'
import type { Dice } from '../dice.ts'

const kinds = ['company', 'it-vendor', 'university'] as const
const words = ['精密', '製作所', '電機', '情報', '食品', '運輸', '織物', '建設'] as const

/** One change, or one that is taken back: then nothing may come of it. */
export async function changeSomething(sql: Sql, searchOn: (on: Handle) => SearchEngine, dice: Dice): Promise<void> {
  const inVain = dice.whole(10) === 0
  const undo = new Error('taken back')
  await inTransaction(sql, async (on) => {
    const ids = await change(on.sql, dice)
    await searchOn(on).changed(organisationKeys(ids))
    if (inVain) throw undo
  }).catch((error) => {
    if (error !== undo) throw error
  })
}

async function change(sql: AnySql, dice: Dice): Promise<string[]> {
  const name = `${dice.among(words)}${dice.among(words)}${dice.whole(1_000)}`
  const what = dice.whole(10)
  if (what < 3) return [await make(sql, name, dice)]
  const rows = await sql<{ id: string }[]>`
    select id from organisations order by id offset ${dice.whole(40)} limit ${1 + dice.whole(4)} for update`
  const ids = rows.map(({ id }) => id)
  if (what < 7) await sql`update organisations set name = ${name}, updated_at = now() where id = any(${ids}::uuid[])`
  else if (what < 8) await sql`update organisations set hidden_at = now() where id = any(${ids}::uuid[])`
  else if (what < 9) await sql`update organisations set hidden_at = null where id = any(${ids}::uuid[])`
  else await sql`delete from organisations where id = any(${ids}::uuid[])`
  return ids
}

async function make(sql: AnySql, name: string, dice: Dice): Promise<string> {
  const id = randomUUID()
  const facts = JSON.stringify({ kind: dice.among(kinds), prefecture: '34' })
  await sql`
    insert into organisations (id, name, facts, capability, source_url)
    values (${id}, ${name}, ${facts}::text::jsonb, ${dice.among(words)}, 'https://example.jp/')`
  return id
}
