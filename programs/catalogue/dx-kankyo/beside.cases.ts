import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, without } from '../case.ts'

const city: Member = {
  name: 'デモ市',
  kind: 'municipality',
  roles: ['applicant'],
  prefecture: '34',
  size: '-',
  fiscalStrength: [99, 100],
}
const firm: Member = { name: 'デモ交通', kind: 'company', roles: ['applicant'], prefecture: '34', size: 'sme' }

const shakai = 'shakai-dx-r7'
const alone: Consortium = { program: shakai, members: [city] }
const group: Consortium = {
  program: shakai,
  members: [
    { ...firm, kind: 'it-vendor' },
    { ...city, roles: ['member'] },
  ],
}

/** Nothing of it blocks: it is known from a report. */
export const shakaiDxR7Cases: readonly Case[] = [
  { when: '市が単独で申請', team: alone, expect: numbered(shakai, { 1: 'met', 2: 'met' }), outcome: 'ready' },
  { when: '企業が申請し、市がグループに加わる', team: group, expect: numbered(shakai, { 1: 'met' }), outcome: 'ready' },
  ...(['university', 'it-vendor', 'consultant'] as const).map(
    (kind): Case => ({
      when: `${kind}だけのグループ`,
      team: changed(without(group, 'デモ市'), 'デモ交通', { kind }),
      expect: numbered(shakai, { 1: 'unmet', 2: 'not-applicable' }),
      outcome: 'ready',
    }),
  ),
  {
    when: '市の出資する法人かもしれない会社',
    team: changed(without(group, 'デモ市'), 'デモ交通', { kind: 'company' }),
    expect: numbered(shakai, { 1: 'unknown' }),
    outcome: 'ready',
  },
  {
    when: '財政力指数がちょうど1',
    team: changed(alone, 'デモ市', { fiscalStrength: [1, 1] }),
    expect: numbered(shakai, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '財政力指数が未記入',
    team: changed(alone, 'デモ市', { fiscalStrength: undefined }),
    expect: numbered(shakai, { 2: 'unknown' }),
  },
  {
    when: '財政力指数が1にわずかに届かない',
    team: changed(alone, 'デモ市', { fiscalStrength: [999, 1000] }),
    expect: numbered(shakai, { 2: 'met' }),
  },
]

const lab = 'chiiki-dx-lab'
const members: Consortium = {
  program: lab,
  members: [
    { ...city, roles: ['member'] },
    { ...firm, roles: ['member'] },
  ],
}

export const chiikiDxLabCases: readonly Case[] = [
  { when: '市と企業', team: members, expect: numbered(lab, { 1: 'met' }), outcome: 'ready' },
  {
    when: '地方公共団体がいない',
    team: without(members, 'デモ市'),
    expect: numbered(lab, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '参加者の種類が未記入',
    team: changed(members, 'デモ市', { kind: undefined }),
    expect: numbered(lab, { 1: 'unknown' }),
    outcome: 'undecided',
  },
]
