import type { Case } from '../case.ts'

/** No rule is printed, so nothing stands in the way. */
export const kyoseiHakkutsuR4Cases: readonly Case[] = [
  {
    when: '受託する民間事業者',
    team: {
      program: 'kyosei-hakkutsu-r4',
      members: [{ name: 'デモ総研', kind: 'consultant', roles: ['applicant'], prefecture: '13' }],
    },
    expect: {},
    outcome: 'ready',
  },
]
