import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered, without } from '../case.ts'
import { firm, vendorName } from './it.teams.ts'

/** A team that is ready, and its edition. */
export interface Line {
  readonly id: string
  readonly body: Consortium
}

/** #1 and #2: one SME by the table of 15 rows, and its registered vendor. */
export function partnerCases({ id, body }: Line): readonly Case[] {
  const firmed = (facts: Parameters<typeof changed>[2]) => changed(body, firm, { size: undefined, ...facts })
  return [
    { when: '申請者とその支援事業者', team: body, expect: numbered(id, { 1: 'met', 2: 'met' }), outcome: 'ready' },
    {
      when: '申請者がいない',
      team: changed(body, firm, { roles: ['other'] }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者が2者',
      team: joinedBy(body, { name: 'デモ別店', kind: 'company', roles: ['applicant'], prefecture: '08', size: 'sme' }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '申請者ではない大企業が加わっても変わらない',
      team: joinedBy(body, { name: 'デモ商事', kind: 'company', roles: ['other'], prefecture: '13', size: 'large' }),
      expect: numbered(id, { 1: 'met' }),
      outcome: 'ready',
    },
    {
      when: '大企業の申請者',
      team: changed(body, firm, { size: 'large' }),
      expect: numbered(id, { 1: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '規模が未記入',
      team: firmed({}),
      expect: numbered(id, { 1: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'ソフトウェア業で従業員300人ちょうど（⑥）',
      team: firmed({ industry: '391', capital: 300_000_001, employees: 300 }),
      expect: numbered(id, { 1: 'met' }),
    },
    {
      when: 'ソフトウェア業で従業員301人、資本金も3億円を超える（⑥）',
      team: firmed({ industry: '391', capital: 300_000_001, employees: 301 }),
      expect: numbered(id, { 1: 'unmet' }),
    },
    {
      when: 'IT導入支援事業者がいない',
      team: without(body, vendorName),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'IT導入支援事業者が登録されていない',
      team: changed(body, vendorName, { designations: [] }),
      expect: numbered(id, { 2: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '登録の有無が未記入',
      team: changed(body, vendorName, { designations: undefined }),
      expect: numbered(id, { 2: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '登録されたITベンダーが、申請者の支援事業者ではなくその他の立場',
      team: changed(body, vendorName, { roles: ['other'] }),
      expect: numbered(id, { 2: 'unmet' }),
    },
    {
      when: 'IT導入支援事業者が2者',
      team: joinedBy(body, {
        name: 'デモIT乙',
        kind: 'it-vendor',
        roles: ['it-support'],
        prefecture: '08',
        designations: ['it-touroku'],
      }),
      expect: numbered(id, { 2: 'met' }),
    },
    {
      when: '申請者が自らの支援事業者を兼ねる',
      team: changed(without(body, vendorName), firm, {
        roles: ['applicant', 'it-support'],
        designations: ['it-touroku'],
      }),
      expect: numbered(id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
  ]
}
