import type { AppWords } from '../ja.ts'
import { count } from './count.ts'

/** The words of the page that takes a list of members over into a room. */
export const memberList: AppWords['memberList'] = {
  title: 'Take over a list',
  lead: 'Paste a list of members from Excel, and take them over as candidates or as agreed in principle. You see what would change before anything does.',
  open: 'Take over a list from Excel',
  paste: 'List',
  pasteHelp:
    'Select from the heading row in Excel, copy, and paste here. Columns that are read, by their Japanese headings: 名称 (name, required), 法人番号 (corporate number), 役割 (role), 都道府県 (prefecture), 担当者 (contact person), 状態 (state: 候補, 打診中, 内諾), 内諾日 (day of the agreement), 内諾方法 (how it was given). Without headings the first column is read as the name.',
  file: 'Excel or CSV file',
  fileHelp: 'Instead of pasting. Of an Excel file (.xlsx) the first sheet is read.',
  role: 'Role of rows that state none',
  noRole: 'Choose row by row',
  read: 'See what it holds',
  readAgain: 'Read again',
  problems: {
    empty: 'Please paste a list, or choose an Excel or CSV file.',
    tooLong: 'The list is too long: up to 1 MB and 200,000 characters. Please paste only the rows you need.',
    spreadsheet:
      'This Excel file could not be read. Save an old one (.xls) or one with a password as .xlsx or CSV, or copy its cells and paste them.',
    notText:
      'The characters of the file could not be read. Please save it as an Excel file, or as CSV in UTF-8 or Shift_JIS.',
    noneChosen: 'Please choose at least one row.',
  },
  preview: 'What would change',
  counts: (rows, fresh, bad) =>
    `${count(rows, 'row')} read, ${count(fresh, 'new organisation')}.${bad > 0 ? ` ${count(bad, 'thing')} to correct.` : ''}`,
  untitled: 'There was no heading row, so the first column was read as the name.',
  passedOver: (titles) => `Columns not used: ${titles}`,
  notKept: 'Mail addresses of contact persons and remarks are not taken over. You enter the address when you invite.',
  findings: 'To correct',
  at: (row, column) => (row === null ? 'The whole list' : column ? `Row ${row}, ${column}` : `Row ${row}`),
  list: {
    caption: 'Rows of the list, and what would change',
    take: 'Take over',
    row: (row) => `Row ${row}`,
    name: 'In the list',
    match: 'In the directory',
    change: 'Change',
    role: 'Role',
  },
  take: (row, name) => `Take over row ${row}, ${name}`,
  matchOf: (row, name) => `Which organisation is row ${row}, ${name}?`,
  roleOf: (row, name) => `Role of row ${row}, ${name}`,
  choose: 'Please choose',
  unlisted: 'Add as an organisation not in the directory',
  notListed: 'Not in the directory. It is added by its name alone.',
  closed: ' (closed)',
  several: (n) => `${n} found.`,
  changes: {
    candidate: 'New candidate',
    agreed: 'New agreement in principle',
    firmer: (state) => `Now: ${state}. Becomes agreed in principle.`,
    same: (state) => `Already: ${state}. Nothing changes.`,
    differs: (state, wished) =>
      `Now: ${state}; in the list: ${wished}. A list cannot change that; use the seat in the room.`,
    asked: 'Asked, according to the list. It is put among the candidates; it becomes asked when you invite it.',
  },
  said: {
    title: 'Agreement in principle',
    who: 'Who said so',
    on: 'When',
    how: 'How',
  },
  takeOver: 'Take over the chosen rows',
  outcome: {
    title: 'Taken over',
    listed: (n) => `New candidates: ${n}`,
    agreed: (n) => `Agreements in principle recorded: ${n}`,
    none: 'No row could be taken over.',
    told: 'Rows that could not be taken over',
    line: (row, name) => `Row ${row}, ${name}: `,
    back: 'Back to the room',
  },
  ambiguous: 'Please choose which organisation it is.',
  badOrganisation: 'The organisation you chose could not be checked. Please choose again.',
}
