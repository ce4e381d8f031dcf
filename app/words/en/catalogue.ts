import type { AppWords } from '../ja.ts'

export const catalogue: AppWords['catalogue'] = {
  title: 'Find a programme',
  lead: 'Subsidy programmes a consortium can use, by what they ask, whom they need and what they pay.',
  when: { label: 'When', now: 'To apply for or prepare now', past: 'Past calls' },
  count: (n: number) => (n === 1 ? '1 programme' : `${n} programmes`),
  filters: 'Narrow the list',
  apply: 'Apply',
  clear: 'Take all conditions away',
  takeAway: ': take this condition away',
  any: 'Any',
  family: 'Programme family',
  who: 'Open as a member to',
  team: 'Consortium',
  teams: {
    required: 'A consortium is needed',
    optional: 'Alone or as a consortium',
    'partner required': 'With a set partner',
    none: 'Applied for alone',
  },
  prefecture: 'Region',
  amount: 'Cap',
  atLeast: (yen: string) => `${yen} or more`,
  stage: 'Stage of the papers',
  places: 'For these prefectures',
  none: 'No programme fits these conditions.',
  noneLead: 'Take a condition away, or look at past calls too.',
  nothingNow: 'None of the programmes listed here takes applications now.',
  nothingNowLead:
    'Most calls come back every year. Gather the team by what the last call asked, and you can apply at once when the next one opens. Whether and how it does is for its office to say.',
  latest: 'Calls that ended last',
  toPast: 'See all past calls',
  toCalendar: 'Calendar of calls',
  background: {
    title: 'Named in the papers with purpose and budget only',
    lead: 'The papers print no conditions, so nothing can be judged.',
  },
}
