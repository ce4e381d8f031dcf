import type { AppWords } from '../ja.ts'
import { count } from './count.ts'
import { errors } from './errors.ts'
import { openSeats } from './open-seats.ts'
import { room } from './room.ts'

const rules: AppWords['refusals']['rules'] = {
  ...room.rules,
  ...openSeats.rules,
  'wrong-credentials': 'The mail address or the password is wrong.',
  'link-spent': 'This link has been used or has expired.',
  'not-the-password':
    'This is not the password chosen when signing up. If you do not remember it, set a new one; that verifies the address as well.',
  'already-there': ({ name }) =>
    `This corporate number is listed as “${name}”. Please claim it instead of registering it.`,
  'removed-at-its-wish':
    'The organisation with this corporate number was removed at its own wish. If you want to register it, please contact the operator.',
  'number-stays': 'A corporate number once registered cannot be changed. If it is wrong, please contact the operator.',
  'already-yours': ({ name }) => `You already act for “${name}”.`,
  'already-claimed': ({ name }) => `Somebody already acts for “${name}”. Please ask that person to add you.`,
  'no-published-domain': ({ name }) =>
    `The published domain of “${name}” is not known, so it cannot be confirmed by mail. Please choose the operator.`,
  'address-elsewhere': ({ domain }) => `Please enter a mail address at ${domain}. It cannot be confirmed by any other.`,
  'claim-decided': 'This claim has been decided already.',
  'own-claim': ({ name }) =>
    `Your own claim on “${name}” you cannot approve, even as operator. Use the mail to the published domain, or ask another operator; that holds where there is only one operator, too.`,
  'same-entry': 'These are one and the same entry. Please choose another pair.',
  'merged-before': 'One of the entries has been merged already. Please reload the page.',
  'merged-again': ({ name }) => `“${name}” was merged into another entry afterwards. Please undo that merge first.`,
  'undone-before': 'This merge has been undone already.',
  'merged-into': 'The entry of this organisation was merged into another.',
  'two-numbers': 'Each has a corporate number of its own, so they are two legal persons and cannot be merged.',
  'demo-and-real': 'A fictitious demo organisation cannot be merged with a real one.',
  'both-in-one-room': ({ rooms }) =>
    `Both have a seat in the same room (${Array.isArray(rooms) ? rooms.join(', ') : ''}), so they cannot be merged. Merge them once one of the seats has ended.`,
  'source-not-changed': 'This source bears no mark; somebody has read it already.',
  'source-changed-anew': 'This source has changed once more. Load the page again and read what it says now.',
  'settled-before': 'This request has been settled already.',
  'removal-of-claimed':
    'Somebody acts for this organisation, so its entry is not removed at the wish of others. Please ask its people.',
  'address-refused':
    'No mail can be sent to this address: its people have refused mail. You can still invite by a link and a letter.',
  'already-colleague': ({ name }) => `Whoever has this mail address (${name}) already acts for the organisation.`,
  'last-owner': ({ name }) => `${name} is the only owner. Please make somebody else an owner first.`,
  'hand-over-to-oneself': 'Please choose somebody else to hand over to.',
  'searches-full': ({ most }) => `You can keep ${most} searches. Delete one you no longer need, then save this one.`,
  'wrong-password': 'The current password is wrong.',
  'demo-password-stays': 'The password of a demo account cannot be changed.',
  'demo-needs-loopback': 'Demo data can be loaded only where nobody can connect from outside.',
}

/** Why a request was turned down. */
export const refusals: AppWords['refusals'] = {
  badInput: 'Please check what you entered.',
  notSignedIn: 'Please sign in.',
  notVerified: 'You can do this once your mail address is verified. Please open the link in the mail we sent you.',
  notPermitted: 'You are not allowed to do this. Please check for which organisation you act, and your role in it.',
  notFound: errors.notFound.text,
  tooMany: (seconds) =>
    seconds < 90
      ? `That was too often. Please try again in about ${count(Math.max(1, Math.ceil(seconds)), 'second')}.`
      : `That was too often. Please try again in about ${count(Math.ceil(seconds / 60), 'minute')}.`,
  newerVersion: 'Somebody else saved while you were editing. Please compare the two and choose.',
  notNow: 'This is not possible now. Please reload the page and see how things stand.',
  rules,
}
