import { type Case, changed, joinedBy, numbered } from '../case.ts'
import { asLocal } from './chiiki-dx-r4.roles.ts'
import { aLocal, type CommunityType, validFor } from './chiiki-dx-r4.teams.ts'

/** Who must not lead, where the community works, whom it supports, and what is advised. */
export function conditionCases(type: CommunityType): readonly Case[] {
  const { id, elsewhere } = type
  const valid = validFor(type)
  const supported = (facts: object) =>
    joinedBy(valid, {
      name: 'デモ製作所',
      kind: 'company',
      roles: ['supported'],
      prefecture: '20',
      size: 'sme',
      ...facts,
    })
  // Everybody works in Nagano alone, and the community somewhere else.
  const away = {
    ...valid,
    area: elsewhere,
    members: valid.members.map((member) => ({ ...member, servesPrefectures: ['20'] as const })),
  }
  return [
    {
      when: '代表機関が現場研修の採択団体',
      team: changed(valid, 'デモ工業技術センター', { designations: ['saitaku-genba'] }),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '代表機関の採択歴が未記入',
      team: changed(valid, 'デモ工業技術センター', { designations: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '活動地域が未記入',
      team: { ...valid, area: undefined },
      expect: numbered(id, { 6: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '活動地域が1つもない',
      team: { ...valid, area: [] },
      expect: numbered(id, { 6: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '支援先企業の提出状況が未記入',
      team: supported({ requests: 0 }),
      expect: numbered(id, { 7: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '支援先企業の提出の期限が切れている',
      team: supported({ designations: [{ id: 'dx-shihyo', until: '2022-01-31' }], requests: 0 }),
      expect: numbered(id, { 7: 'unmet' }),
    },
    {
      when: '支援先企業の交付希望額が未記入',
      team: supported({ designations: ['dx-shihyo'] }),
      expect: numbered(id, { 8: 'unknown', money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '支援機関がどれも活動地域にない（助言）',
      team: away,
      expect: numbered(id, { 'amb-16': 'unmet', 6: 'met' }),
      outcome: 'ready',
    },
    {
      when: '自治体が代表（助言）',
      team: joinedBy(changed(valid, 'デモ工業技術センター', { roles: ['local'] }), {
        name: 'デモ市',
        kind: 'municipality',
        roles: ['lead'],
        prefecture: '20',
        designations: [],
        requests: 0,
      }),
      expect: numbered(id, { 'amb-17': 'unmet', 4: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ほかの公募にも申請中の構成員がいる（許される）',
      team: changed(valid, 'デモIT', { applications: [{ program: 'it-r3-multi', status: 'applied' }] }),
      expect: numbered(id, { 'amb-48': 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ほかの公募は終わっている',
      team: changed(valid, 'デモIT', { applications: [{ program: 'it-r3-multi', status: 'finished' }] }),
      expect: numbered(id, { 'amb-48': 'not-applicable' }),
      outcome: 'ready',
    },
    ...(asLocal.kinds ?? []).map((kind) => ({
      when: `${kind}も支援機関に数え、活動地域で活動していれば足りる`,
      team: changed(away, 'デモ研究所', { kind, servesPrefectures: elsewhere }),
      expect: numbered(id, { 1: 'met', 'amb-16': 'met' }),
      outcome: 'ready' as const,
    })),
    {
      when: '「等」に当たるか分からない機関だけが活動地域で活動している（助言）',
      team: changed(away, 'デモ研究所', { kind: 'npo', servesPrefectures: elsewhere }),
      expect: numbered(id, { 'amb-16': 'unknown' }),
    },
    {
      when: '支援機関でない構成員だけが活動地域で活動している（助言）',
      team: changed(away, 'デモIT', { servesPrefectures: elsewhere }),
      expect: numbered(id, { 'amb-16': 'unmet' }),
      outcome: 'ready',
    },
    {
      when: '支援先企業が提出していない',
      team: supported({ designations: [], requests: 0 }),
      expect: numbered(id, { 7: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '支援先企業は提出済みで、受け取らない',
      team: supported({ designations: ['dx-shihyo'], requests: 0 }),
      expect: numbered(id, { 7: 'met', 8: 'met' }),
      outcome: 'ready',
    },
    {
      when: '支援先企業が50万円を受け取る',
      team: changed(supported({ designations: ['dx-shihyo'], requests: 500_000 }), 'デモIT', { requests: 0 }),
      expect: numbered(id, { 8: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '自治体が1円受け取る',
      team: changed(
        joinedBy(valid, aLocal('デモ市', 'municipality', '20', { roles: ['other'], requests: 1 })),
        'デモIT',
        { requests: 0 },
      ),
      expect: numbered(id, { 8: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'デジタル企業は受け取れる',
      team: valid,
      expect: numbered(id, { 8: 'not-applicable' }),
      outcome: 'ready',
    },
  ]
}
