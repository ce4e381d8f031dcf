import type { AppWords } from '../ja.ts'

/** The form for an organisation's entry, its live size class, and two versions side by side. */
export const profile: AppWords['profile'] = {
  newTitle: 'Register an organisation',
  newLead: 'Start with the name and the kind; the rest can follow later. An empty field counts as “not known”.',
  editTitle: (name) => `Edit the entry of ${name}`,
  editLead:
    'An empty field counts as “not known”, and a verdict that needs it will ask. “0” and “none” count as answers.',
  findFirst: {
    title: 'Please first see whether it is listed already',
    text: 'Some organisations are listed from public sources. If yours is, claim it instead of registering it.',
    link: 'Find organisations',
  },
  name: 'Name',
  nameHelp: 'The registered name in Japanese, or the trade name (屋号).',
  kana: 'Reading (katakana)',
  corporateNumber: 'Corporate number (法人番号)',
  corporateNumberHelp: 'The 13 digits given by the National Tax Agency. Sole proprietors leave it empty.',
  corporateNumberFixed:
    'A corporate number once registered cannot be changed. If it is wrong, please tell the operator.',
  domain: 'Published domain',
  domainHelp: 'The domain of the website, such as example.co.jp. It is used to confirm who acts for the organisation.',
  capability: 'What it can do',
  capabilityHelp:
    'Technology, equipment, support, regions served and so on. Found by search (up to 2,000 characters; Japanese is found by more people).',
  groups: {
    identity: { title: 'Basics', lead: '' },
    size: {
      title: 'Size class',
      lead: 'Industry, capital and number of employees decide whether it is an SME (中小企業者).',
    },
    record: {
      title: 'Certifications and registrations',
      lead: 'Tick those it holds, and add the last day of validity where there is one.',
    },
    activity: { title: 'Regions and fields of work', lead: '' },
    owners: {
      title: 'Owners and officers',
      lead: 'Where large firms hold much of the shares or many of the officers’ posts, it counts as a “deemed large firm” (みなし大企業), which some programmes exclude.',
    },
    finance: {
      title: 'Figures from the accounts',
      lead: 'Used by programmes that ask for a fall in sales or for taxable income. Never public.',
    },
    history: { title: 'Applications and adoptions', lead: 'Never public.' },
  },
  seen: {
    everyone: '(public)',
    rooms: '(seen only in rooms it sits in)',
    organisation: '(seen only by your organisation)',
  },
  none: 'None',
  noneHelp: 'Tick this where it is certain that there is none.',
  until: 'Valid until',
  number: 'Registration number',
  month: 'Month',
  monthHint: 'such as 2025-10',
  monthYen: (at) => `Sales in row ${at} (yen)`,
  monthAt: (at) => `Month in row ${at}`,
  expected: {
    'facts.municipality': 'Please enter the five-digit municipality code (Shunan City is 35215).',
    'facts.industry':
      'Please enter the number or the Japanese name of a division of the Japan Standard Industrial Classification (such as 24, 金属製品製造業).',
  },
  industryHint: 'such as 39 (information services)',
  save: 'Save',
  create: 'Register',
  saved: 'Saved.',
  created: 'Registered.',
  errors: (n) => (n === 1 ? 'Please check 1 field' : `Please check ${n} fields`),
  alreadyThere: { claim: 'Claim this organisation', see: 'See its page' },
  size: {
    title: 'Size class',
    by: 'By the standards of the SME Basic Act (中小企業基本法) and the like; a programme may use others.',
    open: 'Cannot be told yet',
    candidates: (names) => `Could be: ${names}`,
    missing: 'It could be told by',
    stated: 'As stated by the organisation',
  },
  conflict: {
    title: 'Somebody else saved meanwhile',
    lead: 'While you were editing, somebody else saved this entry. Choose item by item which to keep. Both stay in the history.',
    field: 'Item',
    mine: 'Yours',
    theirs: 'Saved',
    empty: '(empty)',
    save: 'Save what is chosen',
    discard: 'Go back without yours',
    same: 'Nothing else differs.',
  },
}
