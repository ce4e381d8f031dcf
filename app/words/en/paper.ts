import type { AppWords } from '../ja.ts'
import { count } from './count.ts'

/** The words of the room on one sheet of paper. */
export const paper: AppWords['paper'] = {
  title: 'Print on one page',
  print: 'Print',
  back: 'Back to the room',
  lead: 'Up to about 20 organisations fit on one A4 page. It holds what you can read in the room.',
  day: (day) => `As of ${day}`,
  program: 'Programme',
  organiser: 'Organiser',
  area: 'Area',
  noArea: 'Not decided',
  counts: 'Seats',
  counted: (confirmed, agreed, asked) => `${confirmed} confirmed · ${agreed} agreed in principle · ${asked} asked`,
  verdict: 'Verdict',
  outlook: (overall) => `Outlook, counting those asked and agreed in principle: ${overall}`,
  closed: 'The composition is closed.',
  seats: 'Seats and their state',
  none: '(nobody yet)',
  short: (n) => `${n} more needed`,
  missing: 'What is missing',
  nothingMissing: 'Nothing is found missing.',
  open: (n) =>
    n === 0 ? 'Nothing is left to confirm.' : `${count(n, 'item')} still to be confirmed; the list is in the room.`,
  also: (roles) => `also ${roles}`,
}
