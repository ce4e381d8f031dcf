import type { AppWords } from '../ja.ts'

/** The words of a room that is kept to be read only. */
export const archive: AppWords['archive'] = {
  title: 'Archive the room',
  lead: 'Keeps a room you are done with to be read only: nobody writes, invites or is reminded, and lists show it among archived rooms. It can be restored at any time.',
  archive: 'Archive the room',
  archivedOn: (on) => `Archived since ${on} (read only)`,
  still:
    'The verdict, the seats and the messages can be read as they are. Nothing can be changed, said, sent or answered.',
  restore: 'Restore',
  restoreLead: 'What organisations changed meanwhile comes in with it.',
  badge: 'Archived',
  list: {
    show: (n) => (n === 1 ? 'See one archived room' : `See ${n} archived rooms`),
    title: 'Archived rooms',
    lead: 'Rooms that are kept to be read only.',
    back: 'See the rooms in use',
    none: 'There are no archived rooms.',
  },
  invited: 'This room is archived at the moment. Until it is restored, nobody can answer or ask.',
  data: {
    title: 'Save the data',
    lead: 'What you may read here (seats, facts of organisations, verdict, plan, messages and so on), as files to keep.',
    text: 'A file to read (text)',
    json: 'A file for other programs (JSON)',
  },
  deletion: {
    title: (on) => `To be deleted after ${on}`,
    text: 'After that day everything in this room, its messages, seats, verdicts and plan, is deleted and cannot be brought back. Please save what you need before.',
    ask: 'Delete the room',
    askLead:
      'Every member organisation is told by mail and has fourteen days to save its data. After the last of them everything is deleted. Until then you can take it back at any time.',
    takeBack: 'Keep the room after all',
    badge: (on) => `To be deleted after ${on}`,
    line: (room, on) => `“${room}” is to be deleted after ${on}. Please save the data you need.`,
    open: 'Open the room',
  },
  history: {
    deletionAsked: (on) => `The room is to be deleted after ${on}.`,
    deletionTakenBack: 'The room is not to be deleted after all.',
    archived: 'The room was archived.',
    restored: 'The room was restored.',
  },
}
