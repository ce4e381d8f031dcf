import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { SynonymChange, SynonymStore } from '#use-cases/stores/synonyms.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { searchSynonymChanges as changes, searchSynonyms as synonyms } from './schema/search.ts'

export function makeSynonymStore(db: Db): SynonymStore {
  const readChanges = () =>
    db
      .select({
        id: changes.id,
        synonymId: changes.synonymId,
        before: changes.wordsBefore,
        after: changes.wordsAfter,
        by: accounts.name,
        at: changes.at,
        newest: sql<boolean>`not exists (
          select 1 from search_synonym_changes as later
          where later.synonym_id = ${changes.synonymId} and (later.at, later.id) > (${changes.at}, ${changes.id}))`,
      })
      .from(changes)
      .leftJoin(accounts, eq(accounts.id, changes.byAccount))

  const note = async (it: {
    synonymId: string
    before: readonly string[]
    after: readonly string[]
    by: string
    at: Date
    undoes?: string | undefined
  }) => {
    await db.insert(changes).values({
      synonymId: it.synonymId,
      wordsBefore: [...it.before],
      wordsAfter: [...it.after],
      byAccount: it.by,
      // One after the other even within a millisecond: the newest is the one that can be taken back.
      at: sql`greatest(${it.at.toISOString()}::timestamptz, (
        select max(at) + interval '1 millisecond' from search_synonym_changes where synonym_id = ${it.synonymId}))`,
      undoes: it.undoes ?? null,
    })
  }

  return {
    list: () =>
      db
        .select({ id: synonyms.id, words: synonyms.words })
        .from(synonyms)
        .where(eq(synonyms.applies, true))
        .orderBy(asc(sql`${synonyms.words}[1] collate "C"`), synonyms.id),
    changes: (limit): Promise<SynonymChange[]> =>
      readChanges().orderBy(desc(changes.at), desc(changes.id)).limit(limit),
    async findChange(id) {
      const group = db.select({ id: changes.synonymId }).from(changes).where(eq(changes.id, id))
      await db.select({ id: synonyms.id }).from(synonyms).where(inArray(synonyms.id, group)).for('update')
      return (await readChanges().where(eq(changes.id, id)))[0] ?? null
    },

    async add(words, { by, at }) {
      const [row] = await db
        .insert(synonyms)
        .values({ words: [...words] })
        .returning({ id: synonyms.id })
      if (!row) throw new Error('The synonyms were not written.')
      await note({ synonymId: row.id, before: [], after: words, by, at })
      return row.id
    },

    async change(id, words, { by, at, undoes }) {
      const [before] = await db.select().from(synonyms).where(eq(synonyms.id, id)).for('update')
      if (!before) return false
      await db
        .update(synonyms)
        .set({ words: words.length > 0 ? [...words] : before.words, applies: words.length > 0 })
        .where(eq(synonyms.id, id))
      await note({ synonymId: id, before: before.applies ? before.words : [], after: words, by, at, undoes })
      return true
    },
  }
}
