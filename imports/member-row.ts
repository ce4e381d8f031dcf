/** One row of a list of members, or what is wrong with it. */
import { parseDay } from '#consortium/calendar.ts'
import { parseCorporateNumber } from '#consortium/corporate-number.ts'
import { findPrefecture, type PrefectureCode, prefectures } from '#consortium/prefecture.ts'
import { type Role, roles as roleWords } from '#consortium/roles.ts'
import type { Words } from '#consortium/words.ts'
import { finding, type ImportFinding } from './finding.ts'
import type { ListColumn } from './member-list-columns.ts'

export interface MemberRow {
  /** As the spreadsheet numbers them. */
  readonly row: number
  readonly name: string
  readonly corporateNumber: string | null
  readonly prefecture: PrefectureCode | null
  /** Empty where none was written or could be read. */
  readonly roles: readonly Role[]
  readonly state: 'considered' | 'asked' | 'agreed'
  /** Of a 内諾, as far as the list says it: who, on which day (ISO), by what means. */
  readonly said: { readonly who: string; readonly on: string; readonly how: string }
  readonly note: string
}

/** The roles a list may name, as the programme calls them. */
export interface RoleNames {
  readonly roles: readonly { readonly role: Role; readonly called: Words }[]
  /** For rows that name none. */
  readonly otherwise?: Role | undefined
}

type Cells = Readonly<Record<ListColumn, string>>

const states: Readonly<Record<string, MemberRow['state']>> = {
  '': 'considered',
  候補: 'considered',
  未打診: 'considered',
  打診中: 'asked',
  打診済: 'asked',
  打診: 'asked',
  依頼中: 'asked',
  内諾: 'agreed',
  内諾済: 'agreed',
  内諾済み: 'agreed',
}

/** The row where it can be taken, and everything that is wrong with it; a role that cannot be read leaves the row standing. */
export function readMemberRow(
  row: number,
  cells: Cells,
  names: RoleNames,
): { readonly member: MemberRow | null; readonly findings: readonly ImportFinding[] } {
  const findings: ImportFinding[] = []
  const bad = (column: string, came: string, ja: string, en: string) =>
    findings.push(finding(row, column, came, ja, en))

  if (cells.name === '')
    bad('名称', '', '名称が空です。団体の名称を書いてください。', 'The name is blank. Write the organisation’s name.')
  if (cells.name.length > 200)
    bad(
      '名称',
      cells.name,
      '名称が200字を超えています。名称だけにしてください。',
      'The name is longer than 200 characters.',
    )

  const number = cells.corporateNumber === '' ? null : parseCorporateNumber(cells.corporateNumber)
  if (number && !number.ok) bad('法人番号', cells.corporateNumber, number.says.ja, number.says.en)

  const prefecture = cells.prefecture === '' ? null : placeIn(cells.prefecture)
  if (prefecture === undefined)
    bad(
      '都道府県',
      cells.prefecture,
      `都道府県が「${cells.prefecture}」でした。「広島県」のように書いてください。`,
      `The prefecture was “${cells.prefecture}”. Write it like 広島県.`,
    )

  const state = states[cells.state.normalize('NFKC').replace(/\s/g, '')]
  if (!state)
    bad(
      '状態',
      cells.state,
      `状態が「${cells.state}」でした。候補、打診中、内諾のどれかにしてください（参加確定は、団体自身の返事で決まります）。`,
      `The state was “${cells.state}”. Use 候補, 打診中 or 内諾; 参加確定 follows from the organisation’s own answer.`,
    )

  const on = cells.agreedOn === '' ? '' : parseDay(cells.agreedOn)
  if (on === undefined)
    bad(
      '内諾日',
      cells.agreedOn,
      `日付が「${cells.agreedOn}」でした。「2026/4/1」のように書いてください。`,
      `The day was “${cells.agreedOn}”. Write it like 2026/4/1.`,
    )
  if (findings.length > 0 || prefecture === undefined || !state || on === undefined) return { member: null, findings }

  const roles = rolesIn(cells.role, names)
  if (roles === undefined)
    bad(
      '役割',
      cells.role,
      `役割「${cells.role}」を読み取れませんでした。${names.roles.map((it) => it.called.ja).join('、')}のどれかを選んでください。`,
      `The role “${cells.role}” could not be read. Choose one of: ${names.roles.map((it) => it.called.en).join(', ')}.`,
    )
  const member: MemberRow = {
    row,
    name: cells.name,
    corporateNumber: number?.ok ? number.number : null,
    prefecture,
    roles: roles ?? [],
    state,
    said: { who: cells.contact, on, how: cells.agreedHow },
    note: cells.note,
  }
  return { member, findings }
}

/** A prefecture by name or code, or the one an address begins with. */
const placeIn = (text: string): PrefectureCode | undefined =>
  findPrefecture(text)?.code ?? prefectures.find((it) => text.startsWith(it.ja))?.code

/** Undefined where something stands there that is no role of this programme. */
function rolesIn(text: string, { roles, otherwise }: RoleNames): readonly Role[] | undefined {
  if (text === '') return otherwise ? [otherwise] : []
  const roleOf = (part: string) =>
    roles.find(({ role, called }) =>
      [called.ja, called.en, roleWords[role].ja, roleWords[role].en, role].map(bare).includes(bare(part)),
    )?.role
  // The whole first: a role may be called 「大学・公設試等」.
  const whole = roleOf(text)
  if (whole) return [whole]
  const parts = text.split(/[、,，/／・\n]/).filter((it) => it.trim() !== '')
  const found = parts.map(roleOf)
  return found.every((it) => it !== undefined) ? [...new Set(found)] : undefined
}

/** Without what stands in brackets behind it: 代表機関（事務局） is 代表機関. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\(.*\)/g, '')
    .replace(/\s/g, '')
    .toLowerCase()
