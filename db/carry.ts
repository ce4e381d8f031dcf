/** What hangs on an entry goes over to another, and back. */
import { type SQL, sql } from 'drizzle-orm'
import type { DuplicateStore, Moved } from '#use-cases/stores/duplicates.ts'
import type { PersonRole } from '#use-cases/stores/organisations.ts'
import type { Db } from './connect.ts'

/** The strongest first. */
const strength: readonly PersonRole[] = ['owner', 'editor', 'viewer']
const stronger = (a: PersonRole, b: PersonRole | null): PersonRole =>
  b !== null && strength.indexOf(b) < strength.indexOf(a) ? b : a

export async function carryOver(db: Db, from: string, to: string): ReturnType<DuplicateStore['carryOver']> {
  const ids = async (rows: PromiseLike<readonly { id: string }[]>) => (await rows).map(({ id }) => id)
  const people = await db.execute<{ accountId: string; role: PersonRole; had: PersonRole | null }>(sql`
    select p.account_id as "accountId", p.role, there.role as had
    from people p left join people there on there.organisation_id = ${to} and there.account_id = p.account_id
    where p.organisation_id = ${from} order by p.account_id`)
  for (const { accountId, role, had } of people) await setRole(db, to, accountId, stronger(role, had))
  await db.execute(sql`delete from people where organisation_id = ${from}`)

  const claims = await ids(
    db.execute<{ id: string }>(sql`
      update claims set organisation_id = ${to}
      where organisation_id = ${from} and state = 'open'
        and not exists (select from claims there
                        where there.organisation_id = ${to} and there.account_id = claims.account_id and there.state = 'open')
      returning id`),
  )
  // Who asks at both asks once.
  await db.execute(sql`
    update claims set state = 'withdrawn', decided_at = now() where organisation_id = ${from} and state = 'open'`)
  const colleagues = await ids(
    db.execute<{ id: string }>(sql`
      update colleague_invitations set organisation_id = ${to}
      where organisation_id = ${from} and state = 'open'
        and not exists (select from colleague_invitations there
                        where there.organisation_id = ${to} and there.address = colleague_invitations.address
                          and there.state = 'open')
      returning id`),
  )
  await db.execute(sql`
    update colleague_invitations set state = 'withdrawn' where organisation_id = ${from} and state = 'open'`)
  const invitations = await ids(
    db.execute<{ id: string }>(sql`
      update invitations set organisation_id = ${to} where organisation_id = ${from} and state = 'open' returning id`),
  )
  const corrections = await ids(
    db.execute<{ id: string }>(sql`
      update corrections set organisation_id = ${to} where organisation_id = ${from} and settled_at is null returning id`),
  )
  const stands = sql`state in ('open', 'agreed', 'introduced')`
  const applications = await ids(
    db.execute<{ id: string }>(sql`
      update seat_applications set organisation_id = ${to}
      where organisation_id = ${from}
        and not (${stands} and exists (select from seat_applications there
                                       where there.organisation_id = ${to} and there.${stands}
                                         and there.open_seat_id = seat_applications.open_seat_id))
      returning id`),
  )
  // Who applied at both applies once.
  await db.execute(sql`
    update seat_applications set state = 'withdrawn', changed_at = now()
    where organisation_id = ${from} and ${stands}`)
  await db.execute(sql`update seat_applications set agreed_for = ${to} where agreed_for = ${from}`)
  return { people: [...people], claims, colleagues, invitations, corrections, applications }
}

export async function carryBack(db: Db, from: string, to: string, moved: Moved): Promise<void> {
  for (const { accountId, role, had } of moved.people) {
    await setRole(db, to, accountId, role)
    if (had) await setRole(db, from, accountId, had)
    else await db.execute(sql`delete from people where organisation_id = ${from} and account_id = ${accountId}`)
  }
  const back = (table: SQL, ids: readonly string[], open: SQL) =>
    db.execute(sql`
      update ${table} set organisation_id = ${to}
      where id = any(${`{${ids.join(',')}}`}::uuid[]) and organisation_id = ${from} and ${open}`)
  await back(sql`claims`, moved.claims, sql`state = 'open'`)
  await back(sql`colleague_invitations`, moved.colleagues, sql`state = 'open'`)
  await back(sql`invitations`, moved.invitations, sql`state = 'open'`)
  await back(sql`corrections`, moved.corrections, sql`settled_at is null`)
  await back(sql`seat_applications`, moved.applications ?? [], sql`true`)
}

/** An account that is gone since gets no role. */
const setRole = (db: Db, organisationId: string, accountId: string, role: PersonRole) =>
  db.execute(sql`
    insert into people (organisation_id, account_id, role)
    select ${organisationId}, id, ${role} from accounts where id = ${accountId}
    on conflict (organisation_id, account_id) do update set role = excluded.role`)
