import { eq } from 'drizzle-orm'
import type { InvitationStep, InvitationStore } from '#use-cases/stores/invitations.ts'
import type { Db } from './connect.ts'
import { accounts } from './schema/accounts.ts'
import { invitationSteps, invitations } from './schema/rooms.ts'

/** What happened to invitations, step by step. */
export function makeInvitationSteps(db: Db): Pick<InvitationStore, 'note' | 'steps' | 'stepsOf'> {
  const found = () =>
    db
      .select({
        invitationId: invitationSteps.invitationId,
        kind: invitationSteps.kind,
        at: invitationSteps.at,
        by: accounts.name,
        text: invitationSteps.text,
      })
      .from(invitationSteps)
      .leftJoin(accounts, eq(accounts.id, invitationSteps.byAccount))
      .$dynamic()

  return {
    async note(id, { kind, at, by = null, text = '' }) {
      const step = { invitationId: id, kind, at, byAccount: by, text }
      return (await db.insert(invitationSteps).values(step).onConflictDoNothing().returning()).length > 0
    },

    async steps(id) {
      const rows = await found().where(eq(invitationSteps.invitationId, id)).orderBy(invitationSteps.id)
      return rows.map(stepOf)
    },

    async stepsOf(roomId) {
      const rows = await found()
        .innerJoin(invitations, eq(invitations.id, invitationSteps.invitationId))
        .where(eq(invitations.roomId, roomId))
        .orderBy(invitationSteps.id)
      const steps: Record<string, InvitationStep[]> = {}
      for (const row of rows) steps[row.invitationId] = [...(steps[row.invitationId] ?? []), stepOf(row)]
      return steps
    },
  }
}

const stepOf = ({ kind, at, by, text }: InvitationStep): InvitationStep => ({ kind, at, by, text })
