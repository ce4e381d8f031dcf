import * as z from 'zod'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import { done, type Refusal } from '../answer.ts'
import { listCandidate } from '../rooms/list-candidate.ts'
import { recordAgreement } from '../rooms/record-agreement.ts'
import { useCase } from '../use-case.ts'

const text = z.string().max(1000)

/** A row as the organiser chose it. Its cells are read by the use cases it ends in, so that a bad row stops no other. */
const takenRow = z.strictObject({
  row: z.int().min(1),
  name: text,
  /** The entry of the directory that is meant; left out, the name alone is kept. */
  organisationId: text.optional(),
  prefecture: text.optional(),
  roles: z.array(text).max(50),
  /** A 内諾: who, on which day, by what means. Left out, the row goes to the desk as 候補. */
  said: z.strictObject({ who: text, on: text, how: text }).optional(),
  /** The seat or candidate that says yes. */
  seatId: text.optional(),
})

export interface TakenList {
  readonly listed: readonly number[]
  readonly agreed: readonly number[]
  readonly told: readonly { readonly row: number; readonly name: string; readonly refusal: Refusal }[]
}

/** Takes rows of a list over: as 候補 onto the desk, or as a recorded 内諾. Good rows stay whatever becomes of the others; sent twice, taken once. */
export const takeMemberList = useCase({
  name: 'take-member-list',
  input: z.strictObject({
    roomId: z.uuid(),
    clientId: z.string().min(1).max(80),
    rows: z.array(takenRow).min(1).max(100),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async (services, who, { roomId, clientId, rows }) => {
    const listed: number[] = []
    const agreed: number[] = []
    const told: TakenList['told'][number][] = []
    // One after the other: each sees those before it, so that a list naming somebody twice takes them once.
    for (const { row, name, organisationId, prefecture, roles, said, seatId } of rows) {
      const meant = {
        roomId,
        clientId: `${clientId}:${row}`,
        seatId,
        roles: roles as Role[],
        ...(organisationId ? { organisationId } : { name, prefecture: prefecture as PrefectureCode | undefined }),
      }
      const answer = said
        ? await recordAgreement(services, who, { ...meant, said })
        : await listCandidate(services, who, meant)
      if (!answer.ok) told.push({ row, name, refusal: answer.refusal })
      else if (said) agreed.push(row)
      else listed.push(row)
    }
    return done<TakenList>({ listed, agreed, told })
  },
})
