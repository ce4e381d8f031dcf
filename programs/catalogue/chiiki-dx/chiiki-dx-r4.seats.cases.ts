import { type Case, changed, joinedBy, numbered, without } from '../case.ts'
import { aLocal, asLeadToo, aVendor, type CommunityType, community, validFor } from './chiiki-dx-r4.teams.ts'

/** Who sits in the community: #1 to #4, one seat each. */
export function seatCases(type: CommunityType): readonly Case[] {
  const { id, area } = type
  const valid = validFor(type)
  return [
    {
      when: '地域の支援機関が3者',
      team: joinedBy(valid, aLocal('デモ商工会', 'shokokai', '20')),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '2者目の支援機関の種類が「等」に当たるか分からない',
      team: changed(valid, 'デモ研究所', { kind: 'npo' }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '2者目の支援機関の種類が未記入',
      team: changed(valid, 'デモ研究所', { kind: undefined }),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'デジタル企業が3者で、1者の種類が未記入でも足りている',
      team: joinedBy(valid, aVendor('デモ新顔', '20', { kind: undefined })),
      expect: numbered(id, { 2: 'met' }),
    },
    {
      when: '2者目のデジタル企業の役割が未記入',
      team: changed(valid, 'デモテック', { roles: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '1つの大学を地域とデジタルの両方には数えない',
      team: community(id, area, [
        aLocal('デモ大学', ['university', 'it-vendor'], '20', { roles: ['lead', 'local', 'digital'] }),
        aLocal('デモ商工会議所', 'chamber', '20'),
        aVendor('デモIT', '20'),
      ]),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '席は、ともに埋まるように割り当てる',
      team: community(id, area, [
        aLocal('デモ大学', ['university', 'it-vendor'], '20', { roles: ['lead', 'local', 'digital'] }),
        aLocal('デモ商工会議所', 'chamber', '20'),
        aLocal('デモ商工会', 'shokokai', '20'),
        aVendor('デモIT', '20'),
      ]),
      expect: numbered(id, { 1: 'met', 2: 'met' }),
      outcome: 'ready',
    },
    {
      when: '同じ法人番号の2行は1者',
      team: changed(changed(valid, 'デモIT', { corporateNumber: '1000012345678' }), 'デモテック', {
        corporateNumber: '1000012345678',
      }),
      expect: numbered(id, { 2: 'unmet' }),
    },
    {
      when: '代表機関が2者',
      team: changed(valid, 'デモ研究所', { ...asLeadToo, designations: [] }),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '打診中のデジタル企業はまだ数えない',
      team: changed(valid, 'デモテック', { state: 'asked' }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '支援先企業を兼ねる者は構成員の席に数えない',
      team: changed(valid, 'デモテック', { roles: ['digital', 'supported'], designations: ['dx-shihyo'] }),
      expect: numbered(id, { 2: 'unmet', 7: 'met' }),
    },
    {
      when: '代表機関を外す',
      team: without(valid, 'デモ工業技術センター'),
      expect: numbered(id, { 1: 'unmet', 4: 'unmet' }),
    },
    {
      when: '「デジタル企業」に当たるか分からない',
      team: changed(valid, 'デモテック', { kind: 'consultant' }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '業界団体がその他の主体として加わる',
      team: joinedBy(valid, aLocal('デモ協会', 'industry-association', '20', { roles: ['other'] })),
      expect: numbered(id, { 3: 'met' }),
      outcome: 'ready',
    },
    {
      when: '2者目の支援機関がいない',
      team: without(valid, 'デモ研究所'),
      expect: numbered(id, { 1: 'unmet', 3: 'not-applicable' }),
      outcome: 'not-ready',
    },
    {
      when: '2者目のデジタル企業がいない',
      team: without(valid, 'デモテック'),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '代表機関がいない',
      team: changed(valid, 'デモ工業技術センター', { roles: ['local'] }),
      expect: numbered(id, { 4: 'unmet', 5: 'not-applicable' }),
      outcome: 'not-ready',
    },
  ]
}
