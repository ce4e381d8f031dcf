import type { AppWords } from '../ja.ts'

/** Who signs and who answers: the organisation's own form, and the panel in a room. */
export const contacts: AppWords['contacts'] = {
  title: 'Representative and contact',
  of: (organisation) => `Representative and contact of ${organisation}`,
  lead: 'Used for application papers and for getting in touch. Seen only by the people of your organisation and by those in rooms where its seat is confirmed; never on public pages, in search or in the log of a room. Application forms are in Japanese, so please write in Japanese where you can.',
  groups: {
    representative: 'Representative (代表者)',
    address: 'Address (所在地)',
    contact: 'Contact person (連絡担当者)',
  },
  fields: {
    representativeTitle: 'Title (役職)',
    representativeName: 'Name (氏名)',
    representativeReading: 'Reading in katakana (フリガナ)',
    postalCode: 'Postal code',
    prefecture: 'Prefecture',
    street: 'Municipality, street and building',
    department: 'Department (部署)',
    contactName: 'Name (氏名)',
    contactReading: 'Reading in katakana (フリガナ)',
    telephone: 'Telephone',
    mail: 'Mail address',
  },
  hints: {
    representativeTitle: 'such as 代表取締役 (representative director)',
    representativeReading: 'such as ヤマダ タロウ',
    postalCode: 'such as 100-0001',
    contactReading: 'such as サトウ ハナコ',
    telephone: 'such as 03-1234-5678',
  },
  choose: 'Please choose',
  save: 'Save',
  saved: 'Saved.',
  edit: 'Edit representative and contact',
  see: 'See representative and contact',
  empty: 'Nothing entered yet.',
  readOnly: 'Editors and owners can change this.',
  conflict: {
    title: 'Saved by somebody else before you',
    text: 'What you entered still stands in the fields below. Compare, correct what you want to keep, and save again.',
  },
  room: {
    lead: 'Of the organisations whose seat is confirmed. Only those in the room see it. Please use it for preparing the application and for getting in touch, and nothing else.',
    none: 'Not entered',
    ours: 'Enter or edit your own',
  },
}
