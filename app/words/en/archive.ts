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
  history: { archived: 'The room was archived.', restored: 'The room was restored.' },
}
