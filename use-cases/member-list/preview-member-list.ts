import * as z from 'zod'
import { dayInJapan } from '#consortium/calendar.ts'
import { roles } from '#consortium/roles.ts'
import { idsOf } from '#consortium/words.ts'
import type { ImportFinding } from '#imports/finding.ts'
import { readMemberList } from '#imports/member-list.ts'
import type { MemberRow } from '#imports/member-row.ts'
import { done, refused } from '../answer.ts'
import { foldDesk } from '../rooms/change-desk.ts'
import { editionOf } from '../rooms/room-edition.ts'
import { roomNow } from '../rooms/room-now.ts'
import { useCase } from '../use-case.ts'
import { type Here, hereAlready } from './member-list-here.ts'
import { type Match, matchesOf } from './member-list-matches.ts'

/** A row of the list, whom the directory knows by it, and what taking it over would change. */
export interface PreviewRow extends MemberRow {
  /** Several are a choice for the organiser; none: it would be kept by its name alone. */
  readonly matches: readonly Match[]
  /** The match that is surely meant: by its 法人番号, or the only one of that name. */
  readonly meant: string | null
  readonly here: Here | null
  /** same: it stands here in this state already; firmer: a 内諾 to write down for somebody on the desk or asked; differs: nothing a list can change. */
  readonly change: 'new' | 'same' | 'firmer' | 'differs'
}

export interface MemberListPreview {
  readonly rows: readonly PreviewRow[]
  readonly findings: readonly ImportFinding[]
  readonly titled: boolean
  readonly passedOver: readonly string[]
}

/** Reads a list of members and says what taking it over would change. Changes nothing. */
export const previewMemberList = useCase({
  name: 'preview-member-list',
  input: z.strictObject({
    roomId: z.uuid(),
    /** Decoded. */
    text: z.string().max(200_000),
    /** The role of rows that name none. */
    role: z.enum(idsOf(roles)).optional(),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: async ({ stores, clock }, _who, { roomId, text, role }) => {
    const head = await stores.rooms.find(roomId)
    const now = head && (await roomNow(stores, head.roomLog))
    const deskLog = head && (await stores.rooms.load(head.deskLog))
    if (!head || !now || !deskLog) return refused({ kind: 'not-found', what: 'room' })

    const edition = await editionOf(stores, head)
    const { rows, ...read } = readMemberList(text, { roles: edition.roles, otherwise: role })
    const at = { room: now.room, desk: foldDesk(deskLog), on: dayInJapan(clock.now()) }
    const matches = await matchesOf(stores, rows, head.demo)
    return done<MemberListPreview>({
      ...read,
      rows: rows.map((row, index): PreviewRow => {
        const { them, meant } = matches[index] ?? { them: [], meant: null }
        const here = hereAlready(at, row, them, meant)
        return { ...row, matches: them, meant: here?.organisationId ?? meant, here, change: changeOf(row, here) }
      }),
    })
  },
})

function changeOf(row: MemberRow, here: Here | null): PreviewRow['change'] {
  if (!here) return 'new'
  if (here.state === row.state) return 'same'
  return row.state === 'agreed' && (here.state === 'considered' || here.state === 'asked') ? 'firmer' : 'differs'
}
