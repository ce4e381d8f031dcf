import type { AppWords } from '../ja.ts'

/** "Overlaps and interests": who is in a room twice or on two sides. */
export const clashes: AppWords['clashes'] = {
  title: 'Overlaps and interests',
  lead: 'Whether one legal person is in twice, a member is also a supplier, or an application overlaps with another: only what the documents of this call speak of. Those asked or agreed are counted in.',
  found: (n) => `${n === 1 ? '1 point' : `${n} points`} may be against the conditions of this call`,
  open: 'Look closer',
  none: {
    title: 'The documents of this call say nothing of overlaps or interests',
    text: 'As far as the documents and summaries held here go. Always check the official guidelines.',
  },
  clear: 'As far as is known now, nothing is against these conditions. What is open is asked below.',
  own: {
    title: 'About your organisation',
    lead: 'Shown to the people of your organisation alone, not to the organiser or other members.',
    twoRooms: (organisation, one, other) => `${organisation} is confirmed both in “${one}” and in “${other}”`,
    twoRoomsText:
      'It is said that nobody may be in both of these applications. Decide for one of them, and leave your seat in the other room.',
    openRoom: (name) => `Open “${name}”`,
    lender: (organisation, lender) =>
      `“${lender}”, which bears the name of an owner of ${organisation}, has a seat in this room as a financial institution`,
    lenderText:
      'A financial institution that holds shares may not be allowed to confirm the funding. Read the summary behind it, and consider asking another one.',
  },
  within: 'Overlaps within this room',
  twice: (names, number) => `${names} have the same corporate number (${number})`,
  twiceText: 'They are judged as one. If they are different legal persons, check the number.',
  clauses: 'What this call asks',
  elsewhere: {
    title: 'Overlaps with other applications',
    organiser:
      'Whether a member is in another application is not shown in this room. Ask each member to confirm that it takes part in no other.',
    member:
      'Make sure that your organisation takes part in no other application. If it is also confirmed in another room of Musubi and that is against the conditions, its own people alone are told, here and on their home page.',
  },
  home: {
    twoRooms: (organisation, one, other) =>
      `${organisation} is confirmed both in “${one}” and in “${other}”, which is said not to be allowed.`,
    lender: (organisation, room) =>
      `In “${room}” somebody with the name of an owner of ${organisation} has a seat as a financial institution.`,
    more: 'Shown to the people of your organisation alone.',
    open: 'Look closer',
  },
}
