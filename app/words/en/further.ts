import type { AppWords } from '../ja.ts'

export const further: AppWords['further'] = {
  earlier: 'Show earlier messages',
  earlierEvents: 'Show earlier events',
  loading: 'Loading',
  failed: 'They could not be loaded. Please try again.',
  toFirstNew: 'To the first unread message',
  arrived: (n) => (n === 1 ? 'There is 1 new message.' : `There are ${n} new messages.`),
  changed: (them) => `Requirements that changed: ${them}`,
  since: (n) => `At least ${n} things were done by others since you last looked.`,
  page: {
    talk: 'What was said',
    happened: 'What happened',
    older: 'Earlier',
    newest: 'Newest',
  },
  keys: {
    title: 'Keyboard',
    open: 'See the keys',
    lead: 'They work while you are not typing.',
    write: 'To where you write a message',
    clause: 'To the next requirement that is unmet or to be checked',
    fresh: 'To the first unread message',
    help: 'Open this list',
    send: 'Send what you wrote',
    scroll: 'Move within the lists of messages and events',
    on: 'Use keys of one letter',
    note: 'Turn them off if they act by mistake, for instance when you type by voice. Kept in this browser.',
  },
}
