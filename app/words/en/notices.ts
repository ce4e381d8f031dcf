import type { AppWords } from '../ja.ts'

export const notices: AppWords['notices'] = {
  choose: 'Choose how you are told',
  page: {
    title: 'What is new',
    link: (n) => (n === 0 ? 'What is new' : n > 99 ? 'What is new (more than 99)' : `What is new (${n})`),
    lead: 'What happened in your rooms that you have not read yet. It goes from here once you have read it in the room.',
    besides: 'For you',
    inRooms: 'New in your rooms',
    markAll: 'Mark all as read',
    done: 'Marked as read.',
    empty: 'Nothing new',
    emptyText: 'Messages, invitations, answers, a closed composition and the like stand here when others cause them.',
    rooms: 'See your rooms',
    ranOut: (organisation, room) => `The invitation of ${organisation} to join “${room}” ran out without an answer.`,
    all: 'See all that is new',
  },
  ladder: {
    title: 'Reminders',
    next: (when) => `The next reminder goes out by itself at about ${when}.`,
    none: 'No more reminders go out by themselves.',
    off: 'Reminders are switched off.',
    letter: 'Whom you handed a link cannot be reminded by mail.',
    nextCall: (when) => `Without an answer, you are told at about ${when} to call them.`,
    stop: 'Switch reminders off',
    start: 'Switch reminders on',
    now: 'Send a reminder now',
    call: {
      line: (organisation, room) =>
        `${organisation} has not answered the invitation to “${room}”. No mail reaches them: please call.`,
      due: 'There is no answer, and no mail reaches them: please call.',
      done: 'Note that you called',
    },
  },
  mail: {
    title: 'Mail about your rooms',
    lead: 'It comes when others did something in a room of yours that you have not read yet. You can choose otherwise for each room.',
    label: 'How you are told',
    ways: {
      'at-once': 'Each time something happens',
      digest: 'Once a day, all together',
      off: 'Not at all',
    },
    help: {
      'at-once': 'What happens within a few minutes comes in one mail.',
      digest:
        'One mail at 8:00 in the morning (in Japan) with what you have not read. Messages that name you come within minutes.',
      off: 'Nor are you asked by mail to confirm a composition. Invitations still come, and the word that a room is to be deleted.',
    },
    button: 'Save',
    done: 'Saved.',
    rooms: {
      title: 'Rooms with a choice of their own',
      none: 'All your rooms follow this.',
      change: 'Change it for this room',
    },
  },
  room: {
    title: 'Mail about this room',
    link: 'Mail',
    asEver: (way) => `As for all rooms (${way})`,
    archived: 'This room is archived. No mail comes about it until it is restored.',
    all: 'See what holds for all rooms',
    back: 'Back to the room',
  },
  stop: {
    title: 'Stop mail about rooms',
    lead: {
      room: 'Press the button to get no more mail about what happens in this room. You need not sign in.',
      all: 'Press the button to get no more mail about what happens in any room. You need not sign in.',
    },
    room: 'Room',
    organiser: 'Organiser',
    still:
      'Other mail, such as invitations and new passwords, still comes. What is new in your rooms stands on your pages when you sign in.',
    button: { room: 'Stop mail about this room', all: 'Stop mail about all rooms' },
    done: {
      room: (name) => (name === null ? 'No more mail comes about this room.' : `No more mail comes about “${name}”.`),
      all: 'No more mail comes about any room.',
    },
    notFound: 'There is no such link. Please check that the address in the mail was not cut off.',
  },
}
