import type { AppWords } from '../ja.ts'

/** The frame of every page, and what all components share. */
export const shell: AppWords['shell'] = {
  product: 'Musubi',
  tab: (title) => `${title} | Musubi`,
  skip: 'Skip to content',
  menu: 'Menu',
  navLabel: 'Main pages',
  nav: { programs: 'Programmes', organisations: 'Find organisations', openSeats: 'Partners wanted', rooms: 'Rooms' },
  signIn: 'Sign in',
  signUp: 'Sign up',
  signOut: 'Sign out',
  account: {
    label: (name) => `Menu of ${name}`,
    home: 'My page',
    own: 'Account settings',
    claims: 'Claims (operator)',
    corrections: 'Correction requests (operator)',
    duplicates: 'Duplicates (operator)',
    synonyms: 'Words that mean the same (operator)',
    sources: 'Sources that changed (operator)',
    searchIndex: 'Search index (operator)',
    suggestions: 'What came of suggestions (operator)',
    outbox: 'Outbox',
  },
  actingFor: {
    label: 'Acting for',
    none: 'No organisation chosen',
    noneYet: 'You belong to no organisation yet',
    claimant: 'Claim pending',
    demo: 'Demo',
    change: 'Switch',
    choose: 'Which organisation do you want to act for?',
    current: 'Acting now',
    register: 'Register or claim an organisation',
    viewer: 'View only',
  },
  unverified: {
    text: (email) => `${email} has not been verified yet. Please open the link in the mail we sent you.`,
    again: 'Send the mail again',
  },
  demo: {
    banner:
      'This is a demo. Organisations and accounts marked “Demo” are fictitious, and what you enter is not used anywhere else.',
  },
  footer: {
    authority:
      'Verdicts are for reference and are based on published documents such as the application guidelines (公募要領). Before you apply, always check the latest guidelines of the programme. Where they differ, the guidelines prevail.',
    data: 'Where the data comes from',
    sources:
      'Organisation data: adapted from gBizINFO (Ministry of Economy, Trade and Industry) and other public sources',
  },
  language: { label: 'Language', other: { value: 'ja', name: '日本語' } },
  required: 'Required',
  optional: 'Optional',
  sending: 'Sending…',
  newTab: ' (opens in a new tab)',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  formErrors: 'Please check what you entered',
  notice: { info: 'Note', success: 'Done', warning: 'Warning', error: 'Error' },
  pager: { label: 'Pages', next: 'Next page', first: 'First page' },
}
