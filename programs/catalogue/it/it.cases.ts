import type { Consortium } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import { processes } from '#consortium/tool-words.ts'
import { idsOf } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { firm, having, software, toolChanged, vendorName } from './it.teams.ts'

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

/** #3 to #5: what the tools are. */
export function toolCases({ id, body }: Line): readonly Case[] {
  const changedTo = (facts: Parameters<typeof toolChanged>[1]) => toolChanged(body, facts)
  return [
    {
      when: '登録されたソフトウェア',
      team: body,
      expect: numbered(id, { 3: 'met', 4: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: 'ツールが登録されていない',
      team: changedTo({ registered: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールの登録が未記入',
      team: changedTo({ registered: undefined }),
      expect: numbered(id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: 'オプションと役務を加える',
      team: having(
        body,
        ...(body.plan?.tools ?? []),
        { name: 'デモ追加機能', part: 'software-option', registered: true },
        { name: 'デモ導入支援', part: 'service', registered: true },
      ),
      expect: numbered(id, { 3: 'met', 4: 'met', 5: 'met' }),
      outcome: 'ready',
    },
    {
      when: '登録されていない役務を加える',
      team: having(body, ...(body.plan?.tools ?? []), { name: 'デモ導入支援', part: 'service', registered: false }),
      expect: numbered(id, { 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールがない',
      team: having(body),
      expect: numbered(id, { 4: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: 'ツールが未記入',
      team: planned(body, { tools: undefined }),
      expect: numbered(id, { 3: 'unknown', 4: 'unknown' }),
      outcome: 'undecided',
    },
    { when: 'ツールの区分が未記入', team: changedTo({ part: undefined }), expect: numbered(id, { 4: 'unknown' }) },
    {
      when: '業務プロセスのないソフトウェアを加える',
      team: having(body, ...(body.plan?.tools ?? []), software([])),
      expect: numbered(id, { 5: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '業務プロセスが未記入',
      team: changedTo({ processes: undefined }),
      expect: numbered(id, { 5: 'unknown' }),
      outcome: 'undecided',
    },
    ...idsOf(processes).map(
      (process): Case => ({
        when: `${process}だけのソフトウェアを加える`,
        team: having(body, ...(body.plan?.tools ?? []), software([process])),
        expect: numbered(id, { 5: 'met' }),
      }),
    ),
  ]
}

/** From `least` to `most` yen, at one rate; `under`: less than `most`. */
export function moneyCases(
  { id, body }: Line,
  least: number,
  most: number,
  [n, d]: Ratio,
  under = false,
): readonly Case[] {
  const asking = (subsidy: number, outcome: 'met' | 'unmet'): Case => ({
    when: `申請額が${formatYen(subsidy).ja}`,
    team: planned(body, { subsidy }),
    expect: numbered(id, { money: outcome }),
    outcome: outcome === 'met' ? 'ready' : 'not-ready',
  })
  const top = under ? most - 1 : most
  // A cost of which the rate gives an amount between the two.
  const share = Math.round((least + top) / 2 / n) * n
  const ofCost = (subsidy: number) =>
    planned(body, {
      subsidy: undefined,
      budget: [{ category: 'tool-introduction', cost: (share * d) / n, subsidy }],
    })
  return [
    asking(least - 1, 'unmet'),
    asking(least, 'met'),
    asking(least + 1, 'met'),
    asking(top - 1, 'met'),
    asking(top, 'met'),
    asking(top + 1, 'unmet'),
    {
      when: `経費の${d}分の${n}ちょうど`,
      team: ofCost(share),
      expect: numbered(id, { money: 'met' }),
      outcome: 'ready',
    },
    {
      when: `経費の${d}分の${n}を1円超える`,
      team: ofCost(share + 1),
      expect: numbered(id, { money: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '一部の経費の申請額が未記入',
      team: planned(body, {
        subsidy: undefined,
        budget: [{ category: 'tool-introduction', subsidy: least }, { category: 'training' }],
      }),
      expect: numbered(id, { money: 'unknown' }),
      outcome: 'undecided',
    },
    {
      when: '申請額がまだない',
      team: planned(body, { subsidy: undefined }),
      expect: numbered(id, { money: 'not-applicable' }),
      outcome: 'ready',
    },
  ]
}

/** The target of the whole programme is advice. */
export function productivityCases({ id, body }: Line): readonly Case[] {
  const promised = (rise: Ratio) => planned(body, { targets: { laborProductivity: { rise, per: 'year' } } })
  return [
    {
      when: '労働生産性の目標が年率3%ちょうど',
      team: promised([3, 100]),
      expect: numbered(id, { plan: 'met' }),
      outcome: 'ready',
    },
    {
      when: '労働生産性の目標が年率2.9%（助言）',
      team: promised([29, 1000]),
      expect: numbered(id, { plan: 'unmet' }),
      outcome: 'ready',
    },
    { when: '労働生産性の目標が年率3.1%', team: promised([31, 1000]), expect: numbered(id, { plan: 'met' }) },
    {
      when: '労働生産性の目標が未記入（助言）',
      team: planned(body, { targets: undefined }),
      expect: numbered(id, { plan: 'unknown' }),
      outcome: 'ready',
    },
  ]
}
