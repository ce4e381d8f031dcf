import { findPrefecture } from '#consortium/prefecture.ts'
import type { Role } from '#consortium/roles.ts'
import { roles as roleWords } from '#consortium/roles.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import type { SearchDocument, TypeReader } from '#search/document.ts'
import { openSeatKeys } from '#search/key.ts'
import type { Stores } from '../services.ts'

/** An open seat as its tables have it, without who asks: a blind one must not be found by a name, and a name changes by itself. */
export interface OpenSeatRow {
  readonly id: string
  readonly program: string
  readonly roles: readonly Role[]
  readonly prefecture: string | null
  readonly text: string
  readonly questions: readonly string[]
  /** Its organiser ended it, or nobody can join its room now. That its day is over, or somebody sits there, is seen when it is read. */
  readonly hidden: boolean
  /** ISO instant. */
  readonly changedAt: string
}

export interface OpenSeatRows {
  read(ids: readonly string[]): Promise<readonly OpenSeatRow[]>
  /** The next that are not hidden, in order of id. */
  page(after: string | null, limit: number): Promise<readonly OpenSeatRow[]>
  count(): Promise<number>
}

/** Open seats as search finds them: by what everyone may read of them. */
export function openSeatDocuments(rows: OpenSeatRows): TypeReader {
  const documents = (them: readonly OpenSeatRow[]) => Promise.all(them.map(documentOf))
  return {
    read: async (ids) => documents(await rows.read(ids)),
    page: async (after, limit) => documents(await rows.page(after, limit)),
    count: rows.count,
  }
}

async function documentOf({ id, program, roles, prefecture, text, questions, hidden, changedAt }: OpenSeatRow) {
  const edition = await findEdition(program)
  const called = roles.map((role) => edition?.roles.find((it) => it.role === role)?.called ?? roleWords[role])
  const place = prefecture === null ? undefined : findPrefecture(prefecture)
  return {
    type: 'open-seat',
    id,
    name: called.map(({ ja }) => ja).join('、'),
    kana: null,
    aliases: [
      ...called.map(({ en }) => en),
      ...(edition ? [edition.name.ja, edition.name.en] : []),
      ...(place ? [place.en] : []),
    ],
    corporateNumber: null,
    kinds: [],
    prefecture,
    municipality: null,
    municipalityCode: null,
    industry: null,
    division: null,
    stage: null,
    capability: text,
    about: questions.join('\n'),
    claimed: true,
    hidden,
    sourced: true,
    changedAt,
  } satisfies SearchDocument
}

/** In the transaction that changes an open seat. */
export const openSeatChanged = (stores: Stores, id: string): Promise<void> => stores.search.changed(openSeatKeys([id]))

/** In the transaction that opens or shuts a room to those who would join it. */
export async function openSeatsOfRoomChanged(stores: Stores, roomId: string): Promise<void> {
  const ids = await stores.openSeats.idsOf(roomId)
  if (ids.length > 0) await stores.search.changed(openSeatKeys(ids))
}
