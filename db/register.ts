import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { RegisterRow, RegisterStore } from '#use-cases/stores/register.ts'
import type { Db } from './connect.ts'
import { entry, organisationOf } from './organisation-row.ts'
import { organisations, registerRows } from './schema/organisations.ts'

/** What the register says of entries. Each call is one or two statements, however many entries it is about. */
export function makeRegisterStore(db: Db): RegisterStore {
  return {
    async hold(numbers) {
      if (numbers.length === 0) return new Map()
      const rows = await db
        .select(entry)
        .from(organisations)
        .where(inArray(organisations.corporateNumber, [...numbers]))
        .orderBy(organisations.id)
        .for('update')
      return new Map(
        rows.map((row) => [row.corporateNumber ?? '', { entry: organisationOf(row), hides: row.registerHides }]),
      )
    },

    async take(updates) {
      if (updates.length === 0) return
      const rows = updates.map(({ id, content, register, hides, changes }) => ({
        id,
        ...content,
        updatedOn: register.updatedOn,
        address: register.address,
        closed: register.closed,
        hides,
        changes,
      }))
      await db.execute(sql`
        update organisations set
          name = it.name, kana = it.kana, facts = it.facts, evidence = it.evidence, municipality_name = it."municipalityName",
          register_updated_on = it."updatedOn", register_address = it.address, closed_on = (it.closed->>'on')::date,
          closed_cause = it.closed->>'cause', successor_number = it.closed->>'successor', register_hides = it.hides,
          version = version + it.changes::integer, updated_at = case when it.changes then now() else updated_at end
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as it(id uuid, name text, kana text, facts jsonb,
          evidence jsonb, "municipalityName" text, "updatedOn" date, address text, closed jsonb, hides boolean, changes boolean)
        where organisations.id = it.id`)
      await keepVersions(
        db,
        updates.filter(({ changes }) => changes).map(({ id }) => id),
      )
    },

    async keep(rows) {
      if (rows.length === 0) return 0
      const kept = await db
        .insert(registerRows)
        .values(
          rows.map(({ organisationId, row }) => ({ organisationId, updatedOn: row.updatedOn, content: { ...row } })),
        )
        .onConflictDoNothing()
        .returning({ id: registerRows.id })
      return kept.length
    },

    async history(organisationId) {
      const rows = await db
        .select({ content: registerRows.content })
        .from(registerRows)
        .where(eq(registerRows.organisationId, organisationId))
        .orderBy(
          sql`${registerRows.content}->>'changedOn'`,
          asc(registerRows.updatedOn),
          sql`${registerRows.content}->>'latest'`,
          registerRows.id,
        )
      return rows.map(({ content }) => content as unknown as RegisterRow)
    },
  }
}

/** The entries as they now are become versions of their history, as after any save. */
async function keepVersions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.execute(sql`
    insert into organisation_versions (organisation_id, version, content)
    select id, version, jsonb_build_object(
      'corporateNumber', corporate_number, 'name', name, 'kana', kana, 'facts', facts, 'evidence', evidence,
      'capability', capability, 'municipalityName', municipality_name, 'industryName', industry_name, 'domain', domain)
    from organisations where id = any(${`{${ids.join(',')}}`}::uuid[])`)
}
