import type { Case } from '../case.ts'

/** There is nothing to judge: whoever is commissioned is ready. */
export const digitalJinzaiCases = (id: `digital-jinzai-${string}`): readonly Case[] => [
  {
    when: '受託した民間企業（判定する条件はない）',
    team: {
      program: id,
      members: [{ name: 'デモ研修', kind: 'private-operator', roles: ['applicant'], prefecture: '13' }],
    },
    expect: {},
    outcome: 'ready',
  },
]
