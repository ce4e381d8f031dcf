import type { AppWords } from '../ja.ts'

/** The words of a room's confidentiality terms: the door, the organiser's page and what others are told of them. */
export const terms: AppWords['terms'] = {
  title: 'Confidentiality terms',
  lead: 'What each person accepts before entering the room.',
  link: 'Confidentiality terms',
  door: {
    lead: 'Before you enter this room, please accept the following terms. Until then nothing of the room is shown.',
    organiser: 'Organiser',
    program: 'Programme',
    agree: 'I have read the terms and accept them, personally',
    agreeHelp: 'The time, the version and your name are recorded and shown to the organiser.',
    agreeFirst: 'Please read the terms and tick the box to accept them.',
    submit: 'Accept and enter the room',
    leave: 'Leave the seat without accepting',
    leaveSure:
      'If you leave, your organisation no longer takes part in this room. To come back it has to be invited anew.',
    reason: 'Reason',
    later: 'To decide later, just close this page. Your seat stays.',
  },
  version: (n) => `Version ${n}`,
  since: (when) => `since ${when}`,
  lifted: (when) => `withdrawn on ${when}`,
  none: 'At the moment this room asks nobody to accept any terms.',
  mine: (n, when) => `You accepted version ${n} (${when}).`,
  earlier: 'Earlier versions',
  text: 'Text of the terms',
  textHelp:
    'Once set, nobody but the organiser’s own people can read the room until they accept. Setting a changed text asks everyone anew.',
  template: 'The text to begin with is a template of ours. It is no legal advice; change it as you wish.',
  set: 'Set these terms',
  setAnew: 'Set as a new version',
  done: { set: 'The terms are set.', lift: 'The terms are withdrawn.' },
  lift: 'Withdraw the terms',
  liftSure:
    'Then the room can be entered without accepting anything. Earlier versions and who accepted them stay on record.',
  who: {
    title: 'Who accepted',
    lead: 'Only the organiser sees this.',
    organisation: 'Organisation',
    accepted: 'Accepted by',
    line: (name, version, when) => `${name} (${version}, ${when})`,
    nobody: 'Nobody yet',
    organises: 'Sets the terms',
    recorded: 'Agreement recorded by the organiser only; does not enter the room and has nothing to accept',
  },
  invited: {
    title: 'To be accepted before entering',
    text: 'Once your participation is confirmed, each of your people is asked to accept these confidentiality terms before entering the room.',
    show: 'Read the terms',
  },
  waits: {
    badge: 'Terms to accept',
    line: (room) => `To enter “${room}”, please accept its confidentiality terms.`,
    open: 'Read the terms',
  },
  history: {
    set: (n) => `Confidentiality terms (version ${n}) were set.`,
    lifted: 'The confidentiality terms were withdrawn.',
  },
}
