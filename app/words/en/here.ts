import type { AppWords } from '../ja.ts'

/** Who is in a room now, and what is new there to this reader. */
export const here: AppWords['here'] = {
  others: (people) => `Also here now: ${people}`,
  nobody: 'Nobody else is here now',
  person: (name, organisation) => `${name} (${organisation})`,
  more: (n) => `${n} more`,
  forYou: (n) => `${n} for you`,
  unread: (n) => (n > 99 ? 'More than 99 unread' : `${n} unread`),
  aside: (n) => `${n} unread among yourselves`,
  since: (n) =>
    n === 1 ? 'One thing has happened since you last looked.' : `${n} things have happened since you last looked.`,
  newMessages: 'New from here',
  newAbove: 'Above this line: since you last looked',
  markRead: 'Mark all of it as read',
}
