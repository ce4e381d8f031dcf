import type { AppWords } from '../ja.ts'

/** The first page, and where the data comes from. */
export const home: AppWords['home'] = {
  tab: 'Musubi | Form a consortium for a Japanese subsidy, checking the requirements as you go',
  title: 'Form a consortium for a subsidy, checking the requirements as you go',
  lead: 'Musubi helps firms and other bodies in Japan find partners and form a consortium (連携体). With every seat that is filled it shows whether the requirements are met and who is still missing, with the sentence of the official documents behind each verdict.',
  start: 'Choose a programme',
  search: 'Find organisations',
  searchLabel: 'Search by name, place or what they can do',
  searchHint: 'such as 新潟 DX, 大阪 金属, 商工会議所',
  searchButton: 'Search',
  verdict: {
    title: 'A team in the making',
    program: 'Regional DX promotion support, type A (fiscal 2022)',
    seats: [
      { role: 'Lead', name: 'Industry support centre', state: 'Confirmed', done: true },
      { role: 'Local support body', name: 'Chamber of commerce', state: 'Confirmed', done: true },
      { role: 'Local support body', name: 'Shinkin bank', state: 'Confirmed', done: true },
      { role: 'Digital firm', name: 'Software house', state: 'Confirmed', done: true },
      { role: 'Digital firm', name: 'IT vendor', state: 'Asked', done: false },
    ],
    short: '1 more digital firm needed (1 asked)',
    example: 'Example',
  },
  steps: {
    title: 'How a team forms',
    items: [
      {
        title: 'Choose a programme',
        text: 'Every requirement stands there with the sentence of the official documents and its source. You can try a team out without signing in.',
      },
      {
        title: 'Fill the seats',
        text: 'Find chambers of commerce, research institutes, IT vendors and whoever else is missing, and ask them by mail, link or letter.',
      },
      {
        title: 'Watch the verdict',
        text: 'With every partner that confirms, the verdict changes on everybody’s screen. Where something is missing it says whom to ask for what.',
      },
    ],
  },
  promises: {
    title: 'What you can rely on',
    items: [
      {
        title: 'A verdict shows its grounds',
        text: 'Every requirement shows the words and the place in the published documents, or its source. The official guidelines always prevail.',
      },
      {
        title: 'You decide who sees what',
        text: 'Figures from your accounts are never public. In a room you join, only what the verdict on its programme needs is shared.',
      },
      {
        title: 'Entries are corrected or removed on request',
        text: 'Organisations listed from public sources are marked “Not registered”, and anyone may ask for correction or removal.',
      },
    ],
  },
  aboutData: {
    title: 'Where the data comes from',
    lead: 'Where the information in Musubi comes from, and how it is treated.',
    sections: [
      {
        title: 'Organisations',
        paragraphs: [
          'Names, places and activities of organisations that have not registered themselves are adapted by this site from public sources: gBizINFO (Ministry of Economy, Trade and Industry) and the websites of ministries, local governments and support bodies. The page of each organisation links to its source.',
          'Name, address and closure of organisations with a corporate number are adapted from the register of corporate numbers (国税庁法人番号公表サイト). For these three the register goes before what a registered organisation has entered.',
          'What was guessed from a name or an activity is marked “Guessed”. The organisation has not confirmed it, and it can be wrong.',
          'Organisations, people and consortia marked “Demo” are fictitious and there for trying things out.',
        ],
      },
      {
        title: 'Programmes',
        paragraphs: [
          'The requirements are drawn from application guidelines (公募要領), budget papers and policy papers published by the Ministry of Economy, Trade and Industry, the SME Agency and others. Words in 「」 are quoted from them in Japanese, with their place. Where we do not hold the document itself, it says “summary (original not held)”.',
          'Verdicts are for reference. Before you apply, always check the latest guidelines of the programme; where they differ, the guidelines prevail. A verdict promises no adoption.',
        ],
      },
      {
        title: 'Correction and removal',
        paragraphs: [
          'Anyone, of the organisation or not, can ask for it on the organisation’s page without an account. An organisation that was removed is not listed again by later imports.',
        ],
      },
      {
        title: 'What you enter',
        paragraphs: [
          'Items of an organisation marked “public” are seen by everyone. Items “seen only in rooms it sits in” are shared only as far as the verdict on that room’s programme needs them, and only after you have seen the list and accepted.',
          'Passwords are kept in a form that cannot be turned back (argon2id). Cookies keep you signed in and remember your language; there are none for tracking.',
        ],
      },
      {
        title: 'Standards and materials',
        paragraphs: [
          'The pages use the design tokens of the Digital Agency Design System (MIT licence). The typeface is Noto Sans JP (SIL Open Font License 1.1). Prefectures follow JIS X 0401, industries the Japan Standard Industrial Classification.',
        ],
      },
    ],
  },
}
