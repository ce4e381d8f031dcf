import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'

type Id = `dx-kankyo-r5-${'sector' | 'cyber'}`

const one = (name: string, kind: Member['kind'], roles: Member['roles']): Member => ({
  name,
  kind,
  roles,
  prefecture: '34',
  size: '-',
})

/** A team of each type with nobody to spare. */
const teamOf = (id: Id): Consortium => ({
  program: id,
  members: [
    one('デモ財団', 'industry-support', ['lead']),
    ...(id === 'dx-kankyo-r5-sector'
      ? [
          one('デモ商工会議所', 'chamber', ['local']),
          one('デモ銀行', 'regional-fi', ['local']),
          one('デモIT甲', 'it-vendor', ['digital']),
          one('デモIT乙', 'it-vendor', ['digital']),
        ]
      : []),
    one('デモ安全', 'it-vendor', ['cyber']),
  ],
})

/** What both types say alike; nothing of it blocks. `cyber` is the number of that rule. */
const shared = (id: Id, cyber: number, cap: number): readonly Case[] => {
  const team = teamOf(id)
  return [
    {
      when: 'ちょうど足りている',
      team,
      expect: numbered(id, { 1: 'met', [cyber]: 'met', money: 'not-applicable' }),
      outcome: 'ready',
    },
    {
      when: '代表機関がいない（未確認の要件なので判定は止めない）',
      team: without(team, 'デモ財団'),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '代表機関が2者',
      team: joinedBy(team, one('デモ公社', 'industry-support', ['lead'])),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: 'サイバーセキュリティ専門家がいない',
      team: without(team, 'デモ安全'),
      expect: numbered(id, { [cyber]: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '代表機関はサイバーセキュリティ専門家の席に数えない（厳しい読み方）',
      team: changed(without(team, 'デモ安全'), 'デモ財団', { roles: ['lead', 'cyber'] }),
      expect: numbered(id, { 1: 'met', [cyber]: 'unmet' }),
    },
    {
      when: '専門家の役割が未記入',
      team: changed(team, 'デモ安全', { roles: undefined }),
      expect: numbered(id, { 1: 'unknown', [cyber]: 'unknown' }),
      outcome: 'ready',
    },
    { when: '申請額がちょうど上限', team: planned(team, { subsidy: cap }), expect: numbered(id, { money: 'met' }) },
    {
      when: '申請額が1円多い',
      team: planned(team, { subsidy: cap + 1 }),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '経費の全額まで',
      team: planned(team, { budget: [{ category: 'consortium', cost: cap, subsidy: cap }] }),
      expect: numbered(id, { money: 'met' }),
    },
    {
      when: '経費の全額を1円超える',
      team: planned(team, { budget: [{ category: 'consortium', cost: cap - 1, subsidy: cap }] }),
      expect: numbered(id, { money: 'unmet' }),
    },
  ]
}

export const dxKankyoR5CyberCases: readonly Case[] = shared('dx-kankyo-r5-cyber', 2, 10_000_000)

const id = 'dx-kankyo-r5-sector'
const team = teamOf(id)

export const dxKankyoR5SectorCases: readonly Case[] = [
  ...shared(id, 4, 30_000_000),
  { when: '支援機関2者とデジタル専門家2者', team, expect: numbered(id, { 2: 'met', 3: 'met' }) },
  {
    when: '支援機関が商工会と産業支援機関でもよい',
    team: changed(changed(team, 'デモ商工会議所', { kind: 'shokokai' }), 'デモ銀行', { kind: 'industry-support' }),
    expect: numbered(id, { 2: 'met' }),
  },
  { when: '支援機関が1者', team: without(team, 'デモ銀行'), expect: numbered(id, { 2: 'unmet', 3: 'met' }) },
  {
    when: '代表機関は支援機関の席に数えない（厳しい読み方）',
    team: changed(without(team, 'デモ銀行'), 'デモ財団', { roles: ['lead', 'local'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'ready',
  },
  {
    when: '代表機関はデジタル専門家の席にも数えない',
    team: changed(without(team, 'デモIT乙'), 'デモ財団', { roles: ['lead', 'digital'] }),
    expect: numbered(id, { 3: 'unmet' }),
  },
  {
    when: '支援機関の種類が等に当たるか分からない',
    team: changed(team, 'デモ銀行', { kind: 'npo' }),
    expect: numbered(id, { 2: 'unknown' }),
  },
  {
    when: 'デジタル専門家が1者',
    team: without(team, 'デモIT乙'),
    expect: numbered(id, { 3: 'unmet', 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '1者をデジタルとサイバーの両方には数えない',
    team: changed(without(team, 'デモ安全'), 'デモIT乙', { roles: ['digital', 'cyber'] }),
    expect: numbered(id, { 3: 'met', 4: 'unmet' }),
  },
  {
    when: '1者を支援機関とデジタルの両方には数えない',
    team: changed(without(team, 'デモIT乙'), 'デモ銀行', { roles: ['local', 'digital'] }),
    expect: numbered(id, { 2: 'met', 3: 'unmet' }),
  },
]
