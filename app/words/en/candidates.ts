import type { AppWords } from '../ja.ts'
import { count } from './count.ts'

/** "Compare candidates" and whom to ask next. */
export const candidates: AppWords['candidates'] = {
  title: 'Compare candidates',
  link: 'Compare them and choose the order',
  lead: 'Your short list beside each other, by what the requirements of this programme look at. From what is public alone, and seen by the organiser only.',
  empty: 'No candidates to compare yet',
  emptyText: 'Put organisations on the short list to see them beside each other.',
  table: 'Candidates',
  item: 'Item',
  roles: 'Roles to ask for',
  mends: 'What it would meet',
  mendsLead: 'What each would change is worked out on the outlook, with those asked or agreed.',
  none: 'None',
  noRoles: 'Seen once it has a role',
  eases: 'Less short, or open',
  breaks: 'Unmet because of it',
  questions: (n) => `${count(n, 'thing')} to ask it`,
  together: 'Adopted together before',
  unknown: 'Nothing public',
  place: (n) => `No. ${n}`,
  earlierOf: (name) => `Ask ${name} earlier`,
  laterOf: (name) => `Ask ${name} later`,
  invite: 'Invite',
  inviteOf: (name) => `Invite ${name}`,
  next: {
    title: 'Whom to ask next',
    why: {
      declined: (name) => `${name} has declined.`,
      left: (name) => `${name} has left.`,
      expired: (name) => `The invitation of ${name} has expired.`,
      silent: (name, since) =>
        `${name} has not answered (asked on ${since}). Given the time left to the deadline, consider asking somebody else.`,
    },
    following: (name, roles) => `Next on your list: ${name} (${roles}).`,
    others: (n) => `After that there ${n === 1 ? 'is' : 'are'} ${count(n, 'further candidate')}.`,
    byHand: 'Nobody is invited by itself.',
  },
}
