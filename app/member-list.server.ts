/** The form that takes a list of members over: pasted text or a file in, and the rows as the organiser ticked them out. */
import type { AppLoadContext } from '@remix-run/server-runtime'
import type { Role } from '#consortium/roles.ts'
import type { Refusal } from '#use-cases/answer.ts'
import {
  type MemberListPreview,
  type PreviewRow,
  previewMemberList,
} from '#use-cases/member-list/preview-member-list.ts'
import { takeMemberList } from '#use-cases/member-list/take-member-list.ts'
import type { Who } from '#use-cases/who.ts'
import type { ListAnswer, ListOutcome, Typed } from './components/room/member-list-data.ts'
import { sayRefusal } from './refusals.ts'
import { textOfWorkbook } from './spreadsheet.server.ts'
import type { AppWords } from './words/ja.ts'

const mostBytes = 1_000_000
const mostCharacters = 200_000

/** The text of what was sent, or what is wrong with it. A file counts before what was pasted. */
export async function listTextIn(
  form: FormData,
  { memberList }: AppWords,
): Promise<{ text: string; problem: string | null }> {
  const { problems } = memberList
  const pasted = String(form.get('text') ?? '')
  const file = form.get('file')
  const read =
    file !== null && typeof file !== 'string' && file.size > 0
      ? file.size > mostBytes
        ? { text: pasted, problem: problems.tooLong }
        : { text: pasted, ...(await decoded(new Uint8Array(await file.arrayBuffer()), problems)) }
      : { text: pasted, problem: null }
  if (read.problem) return read
  if (read.text.trim() === '') return { text: read.text, problem: problems.empty }
  return read.text.length > mostCharacters ? { text: '', problem: problems.tooLong } : read
}

/** A workbook, or text in UTF-8, in Shift_JIS or as what a spreadsheet calls Unicode text: offices save all of them. */
async function decoded(
  bytes: Uint8Array<ArrayBuffer>,
  problems: AppWords['memberList']['problems'],
): Promise<{ text: string; problem: null } | { problem: string }> {
  const starts = (...them: number[]) => them.every((it, index) => bytes[index] === it)
  if (starts(0x50, 0x4b, 0x03, 0x04)) {
    const text = await textOfWorkbook(bytes)
    return text === null ? { problem: problems.spreadsheet } : { text, problem: null }
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { problem: problems.spreadsheet } // .xls, an OLE file
  const names = starts(0xff, 0xfe) ? ['utf-16le'] : ['utf-8', 'shift_jis']
  for (const name of names) {
    try {
      return { text: new TextDecoder(name, { fatal: true }).decode(bytes), problem: null }
    } catch {
      // Not this one: the next is tried, and none says so below.
    }
  }
  return { problem: problems.notText }
}

interface Asked {
  readonly context: AppLoadContext
  readonly who: Who
  readonly roomId: string
  readonly form: FormData
  readonly words: AppWords
}

/** Reads the list, or takes the ticked rows over; either way the page gets it back as it then stands. */
export async function answerListForm(asked: Asked): Promise<ListAnswer | Refusal> {
  const { context, who, roomId, form, words } = asked
  const { text, problem } = await listTextIn(form, words)
  const role = (String(form.get('role') ?? '') || undefined) as Role | undefined
  const base = { text, role: role ?? '', clientId: context.services.secrets.id(), typed: {}, outcome: null }
  if (problem) return { ...base, problem, preview: null }

  const read = () => previewMemberList(context.services, who, { roomId, text, role })
  const before = await read()
  if (!before.ok) return before.refusal
  if (form.get('intent') !== 'take') return { ...base, problem: null, preview: before.value }

  const typed = typedIn(form, before.value)
  const chosen = before.value.rows.filter((row) => typed[row.row]?.take)
  if (chosen.length === 0)
    return { ...base, typed, problem: words.memberList.problems.noneChosen, preview: before.value }

  const outcome = await takeOver(asked, chosen, typed)
  if ('kind' in outcome) return outcome
  const after = await read()
  if (!after.ok) return after.refusal
  return { ...base, typed, problem: null, outcome, preview: after.value }
}

async function takeOver(
  { context, who, roomId, form, words }: Asked,
  chosen: readonly PreviewRow[],
  typed: Typed,
): Promise<ListOutcome | Refusal> {
  const unclear = chosen.filter((row) => typed[row.row]?.match === '' && row.matches.length > 0)
  const told = unclear.map((row) => ({ row: row.row, name: row.name, says: words.memberList.ambiguous }))
  const rows = chosen.filter((row) => !unclear.includes(row))
  if (rows.length === 0) return { listed: 0, agreed: 0, told }

  const answer = await takeMemberList(context.services, who, {
    roomId,
    clientId: String(form.get('clientId') ?? '') || context.services.secrets.id(),
    rows: rows.flatMap((row) => {
      const own = typed[row.row]
      return own ? [takenRow(row, own)] : []
    }),
  })
  if (!answer.ok) return answer.refusal
  const { listed, agreed } = answer.value
  const refused = answer.value.told.map(({ refusal, ...it }) => ({ ...it, says: sayRowRefusal(words, refusal) }))
  return {
    listed: listed.length,
    agreed: agreed.length,
    told: [...told, ...refused].sort((a, b) => a.row - b.row),
  }
}

function takenRow(row: PreviewRow, { match, roles, said }: Typed[number]) {
  return {
    row: row.row,
    name: row.name,
    ...(match && match !== 'unlisted' ? { organisationId: match } : {}),
    ...(row.prefecture ? { prefecture: row.prefecture } : {}),
    roles: roles.split(',').filter(Boolean),
    ...(row.state === 'agreed' ? { said } : {}),
    ...(row.change === 'firmer' && row.here ? { seatId: row.here.seatId } : {}),
  }
}

/** What stands in the fields of each row, so that nothing typed is lost. */
function typedIn(form: FormData, { rows }: MemberListPreview): Typed {
  const taken = form.getAll('take').map(String)
  const textIn = (name: string) => String(form.get(name) ?? '').trim()
  return Object.fromEntries(
    rows.map(({ row }) => [
      row,
      {
        take: taken.includes(String(row)),
        match: textIn(`match-${row}`),
        roles: textIn(`roles-${row}`),
        said: { who: textIn(`who-${row}`), on: textIn(`on-${row}`), how: textIn(`how-${row}`) },
      },
    ]),
  )
}

/** The field that was turned down says what it expects; anything else speaks as everywhere. */
function sayRowRefusal(words: AppWords, refusal: Refusal): string {
  if (refusal.kind === 'not-found') return words.memberList.badOrganisation
  if (refusal.kind !== 'bad-input') return sayRefusal(words, refusal)
  const says = refusal.problems.map(({ path }) => words.room.invite.problems[path.replace(/\[.*/, '')])
  return [...new Set(says)].filter(Boolean).join('') || sayRefusal(words, refusal)
}
