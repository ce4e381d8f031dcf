import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered } from '../case.ts'

const firm: Member = {
  name: 'デモ精機',
  kind: 'company',
  roles: ['applicant'],
  prefecture: '42',
  size: 'sme',
  designations: ['kenin'],
}

/** A leading company alone, with the promise that the request asks for. */
export const keieiTeam = (id: `digital-keiei-${string}`, designations: Member['designations'] = ['kenin']) => ({
  program: id,
  members: [{ ...firm, designations }],
  plan: { targets: { laborProductivity: { rise: [3, 100], per: 'year' } } } as const,
})

/** What both years say alike. */
export const digitalKeieiCases = (id: `digital-keiei-${string}`): readonly Case[] => [
  {
    when: '地域未来牽引企業',
    team: keieiTeam(id),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '地域経済牽引事業計画の承認を受けた企業',
    team: keieiTeam(id, ['kenin-plan']),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  {
    when: '別の認定だけを持つ企業',
    team: keieiTeam(id, ['dx-nintei']),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '指定・認定が未記入',
    team: changed(keieiTeam(id), 'デモ精機', { designations: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '申請者がいない',
    team: changed(keieiTeam(id), 'デモ精機', { roles: [] }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
]
