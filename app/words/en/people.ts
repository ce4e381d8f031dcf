import type { AppWords } from '../ja.ts'

/** Who may act for an organisation, the letter that asks a colleague to, and the page it leads to. */
export const people: AppWords['people'] = {
  title: 'People',
  of: (organisation) => `People of ${organisation}`,
  lead: 'Everyone who can act for this organisation.',
  you: 'You',
  since: (day) => `since ${day}`,
  roles: { owner: 'Owner', editor: 'Editor', viewer: 'Viewer' },
  roleHelp: {
    owner: 'Edits the entry, acts in rooms, and manages the people.',
    editor: 'Edits the entry, and speaks and answers for the organisation in rooms.',
    viewer: 'Sees the entry and the rooms the organisation sits in. Cannot change or say anything.',
  },
  change: {
    label: (name) => `Role of ${name}`,
    button: 'Change role',
    done: (name, role) => `${name} is now “${role}”.`,
  },
  handOver: {
    open: 'Hand over ownership',
    title: (name) => `Hand over ownership to ${name}?`,
    text: (name) => `${name} becomes owner and you become editor. You can then no longer manage the people.`,
    done: (name) => `Ownership is handed over to ${name}.`,
  },
  remove: {
    open: 'Remove',
    title: (name) => `Remove ${name}?`,
    text: 'The person can at once no longer act for the organisation or look into its rooms. What they said and did stays.',
    button: 'Remove',
    done: (name) => `${name} is removed.`,
  },
  leave: {
    title: 'Leave this organisation',
    sure: (organisation) => `Leave “${organisation}”?`,
    text: 'You can then no longer act for the organisation or look into its rooms.',
    alone: 'You are the only owner. To leave, first hand over ownership to somebody else.',
    done: (organisation) => `You have left “${organisation}”.`,
  },
  invite: {
    title: 'Invite a colleague',
    lead: 'We mail a link to the address you enter. It works for 7 days.',
    address: 'Mail address',
    role: 'Role',
    button: 'Send the invitation',
    done: (address) => `An invitation is on its way to ${address}.`,
  },
  invited: {
    title: 'Invited',
    until: (day) => `valid until ${day}`,
    expired: 'Expired',
    again: 'Send again',
    againTo: (address) => `Send again to ${address}`,
    withdraw: 'Withdraw',
    withdrawFrom: (address) => `Withdraw the invitation to ${address}`,
    withdrawn: (address) => `The invitation to ${address} is withdrawn.`,
  },
  join: {
    title: 'Invitation to act for an organisation',
    lead: (sender, organisation) =>
      sender ? `${sender} invites you to act for “${organisation}”.` : `You are invited to act for “${organisation}”.`,
    organisation: 'Organisation',
    role: 'Role',
    until: 'Valid until',
    account: 'Account to join with',
    button: 'Join',
    signIn: 'Sign in and accept',
    signUp: 'Sign up and accept',
    needsAccount: 'Accepting needs an account. After signing in or up you come back to this invitation.',
    verify:
      'You can accept once your mail address is verified. Open the link in the mail we sent you, then come back to this page.',
    held: (role) => `You already act for this organisation (${role}).`,
    spent: 'This link has been used, withdrawn, or has expired. Please ask whoever invited you to send it again.',
    done: (organisation) => `You now act for “${organisation}”.`,
  },
}
