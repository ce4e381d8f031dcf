import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Outcome, Overall } from '../../verdict.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { groupOf, lead, provider } from './it-group.teams.ts'

/** An edition of the family; where its clauses are only reported, nothing that fails blocks. */
export interface Year {
  readonly id: string
  readonly blocks: boolean
}

/** Makes cases of one edition: what one rule comes to, and with it the whole. */
export const casesFor =
  ({ id, blocks }: Year) =>
  (when: string, team: Consortium, number: string | number, outcome: Outcome): Case => {
    const whole: Overall = !blocks || outcome === 'met' ? 'ready' : outcome === 'unmet' ? 'not-ready' : 'undecided'
    return { when, team, expect: numbered(id, { [number]: outcome }), outcome: whole }
  }

type Application = NonNullable<Member['applications']>[number]

const firm: Partial<Member> = {
  kind: 'company',
  size: 'sme',
  owners: [],
  officers: { total: 3, fromLarge: 0 },
  taxableIncome: [20_000_000],
}

/** Who makes up the group: #1 to #7. */
export function groupCompositionCases(year: Year): readonly Case[] {
  const { id } = year
  const be = casesFor(year)
  const body = groupOf(id)
  const first = (facts: Partial<Member>) => changed(body, 'デモ店1', facts)
  const led = (facts: Partial<Member>) => changed(body, lead.name, facts)
  return [
    be('代表事業者と参画9者', body, 1, 'met'),
    be('代表事業者がいない', without(groupOf(id, 10), lead.name), 1, 'unmet'),
    be(
      '代表事業者が2者',
      joinedBy(body, { ...lead, name: 'デモ商工会', corporateNumber: '8010001212692', identityGroup: 'デモ商工会' }),
      1,
      'unmet',
    ),
    { ...be('役割が未記入', changed(groupOf(id, 10), 'デモ店1', { roles: undefined }), 1, 'unknown') },

    be('代表事業者を含めて10者', body, 2, 'met'),
    be('代表事業者を含めて9者', groupOf(id, 8), 2, 'unmet'),
    be('代表事業者を含めて11者', groupOf(id, 10), 2, 'met'),
    {
      when: '10者のうち2者がみなし同一法人',
      team: first({ identityGroup: 'デモ店2' }),
      expect: numbered(id, { 2: 'unmet', 11: 'unmet' }),
    },
    {
      when: '11者のうち2者がみなし同一法人',
      team: changed(groupOf(id, 10), 'デモ店1', { identityGroup: 'デモ店2' }),
      expect: numbered(id, { 2: 'met', 11: 'unmet' }),
    },
    be('みなし同一法人かどうかが1者未記入', first({ identityGroup: undefined }), 2, 'unknown'),
    {
      when: '代表事業者と参画事業者がみなし同一法人',
      team: changed(groupOf(id, 10), 'デモ店1', { identityGroup: lead.name }),
      expect: numbered(id, { 2: 'met', 11: 'unmet' }),
    },

    be('同じ商業集積地', body, 3, 'met'),
    be('同じサプライチェーン', planned(body, { groupedBy: 'supply-chain' }), 3, 'met'),
    be('結びつきが未記入', planned(body, { groupedBy: undefined }), 3, 'unknown'),

    ...(['shopping-street', 'coop-association', 'shokokai', 'chamber'] as const).map((kind) =>
      be(`代表事業者が${kind}`, led({ kind }), 4, 'met'),
    ),
    be('代表事業者が中小企業', led(firm), 4, 'met'),
    be('代表事業者が大企業', led({ ...firm, size: 'large' }), 4, 'unmet'),
    be('代表事業者がまちづくり会社で、企業規模の区分がない', led({ kind: 'machizukuri' }), 4, 'unmet'),
    {
      when: '代表事業者の会社の規模が未記入',
      team: led({ ...firm, size: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
    },
    be('参画事業者は代表事業者の種類を問わない', first({ ...firm, legalForm: 'company' }), 4, 'met'),

    be('代表事業者に法人番号、GビズIDプライム、SECURITY ACTION', body, 5, 'met'),
    be('代表事業者の法人番号が未記入', led({ corporateNumber: undefined }), 5, 'unknown'),
    be('代表事業者が個人事業主', led({ ...firm, legalForm: 'sole' }), 5, 'unmet'),
    be('GビズIDプライムがない', led({ designations: ['security-action'] }), 5, 'unmet'),
    be('SECURITY ACTIONの宣言がない', led({ designations: ['gbiz-prime'] }), 5, 'unmet'),
    be('代表事業者の認定や登録が未記入', led({ designations: undefined }), 5, 'unknown'),

    be('参画事業者は中小企業', first({ size: 'sme' }), 6, 'met'),
    be('大企業が参画する', first({ ...firm, legalForm: 'company', size: 'large' }), 6, 'unmet'),
    be('参画事業者のSECURITY ACTIONの宣言がない', first({ designations: [] }), 6, 'unmet'),
    be('参画事業者の認定や登録が未記入', first({ designations: undefined }), 6, 'unknown'),
    be('参画事業者の規模が未記入', first({ size: undefined }), 6, 'unknown'),

    be('参画事業者がツールを使わない', first({ usesTool: false }), 7, 'unmet'),
    be('ツールの導入が未記入', first({ usesTool: undefined }), 7, 'unknown'),
    be('代表事業者はツールを使わなくてもよい', body, 7, 'met'),
  ]
}

/** Who cannot be in the group: #8 to #12 and #15. */
export function groupExclusionCases(year: Year): readonly Case[] {
  const { id } = year
  const be = casesFor(year)
  const body = groupOf(id)
  const first = (facts: Partial<Member>) => changed(body, 'デモ店1', facts)
  const led = (facts: Partial<Member>) => changed(body, lead.name, facts)
  const records = (...applications: readonly Application[]) => ({ applications })
  const here = (status: Application['status'], role?: Application['role']): Application => ({
    program: id,
    ...(status ? { status } : {}),
    ...(role ? { role } : {}),
  })
  const helped = (...applications: readonly Application[]) => changed(body, provider.name, { applications })
  return [
    be('ほかのグループに加わっていない', body, 8, 'met'),
    be('参画事業者がほかのグループに申請中', first(records(here('applied'))), 8, 'unmet'),
    be('代表事業者がほかのグループで採択済み', led(records(here('adopted'))), 8, 'unmet'),
    be('ほかのグループは不採択だった', first(records(here('declined'))), 8, 'met'),
    be('ほかの公募に申請中', first(records({ program: 'mono-20', status: 'applied' })), 8, 'met'),
    be('応募・採択歴が未記入', first({ applications: undefined }), 8, 'unknown'),

    be('構成員に提供者も専門家もいない', body, 9, 'met'),
    be(
      '参画事業者が登録されたIT導入支援事業者',
      first({ designations: ['security-action', 'it-touroku'] }),
      9,
      'unmet',
    ),
    be(
      '代表事業者が登録されたIT導入支援事業者',
      led({ designations: [...(lead.designations ?? []), 'it-touroku'] }),
      9,
      'unmet',
    ),
    be('参画事業者がIT提供事業者を兼ねる', first({ roles: ['participant', 'it-support'] }), 9, 'unmet'),
    be('参画事業者が外部専門家を兼ねる', first({ roles: ['participant', 'expert'] }), 9, 'unmet'),
    be('IT導入支援事業者の登録が未記入', first({ designations: undefined }), 9, 'unknown'),

    be('IT提供事業者はどのグループの構成員でもない', body, 10, 'met'),
    be('IT提供事業者がほかのグループの参画事業者', helped(here('applied', 'participant')), 10, 'unmet'),
    be('IT提供事業者がほかのグループの参画事業者として採択済み', helped(here('adopted', 'participant')), 10, 'unmet'),
    be('IT提供事業者がほかのグループの代表事業者', helped(here('applied', 'applicant')), 10, 'unmet'),
    be('IT提供事業者がほかのグループの代表事業者として採択済み', helped(here('adopted', 'applicant')), 10, 'unmet'),
    be('IT提供事業者がほかのグループにも提供する', helped(here('applied', 'it-support')), 10, 'met'),
    be(
      'IT提供事業者が別の公募のグループの構成員',
      helped({ program: 'it-r3-multi', status: 'applied', role: 'participant' }),
      10,
      'met',
    ),
    be(
      '外部専門家がほかのグループの参画事業者',
      joinedBy(body, {
        name: 'デモ診断士',
        kind: 'professional',
        roles: ['expert'],
        applications: [here('applied', 'participant')],
      }),
      10,
      'unmet',
    ),
    be(
      '外部専門家がほかのグループの代表事業者',
      joinedBy(body, {
        name: 'デモ診断士',
        kind: 'professional',
        roles: ['expert'],
        applications: [here('applied', 'applicant')],
      }),
      10,
      'unmet',
    ),
    be('IT提供事業者の応募・採択歴が未記入', changed(body, provider.name, { applications: undefined }), 10, 'unknown'),

    be('みなし同一法人がいない', body, 11, 'met'),
    be(
      'みなし同一法人かどうかが11者のうち1者未記入',
      changed(groupOf(id, 10), 'デモ店1', { identityGroup: undefined }),
      11,
      'unknown',
    ),
    be(
      '11者のうち2者がみなし同一法人（11）',
      changed(groupOf(id, 10), 'デモ店1', { identityGroup: 'デモ店2' }),
      11,
      'unmet',
    ),

    be('みなし大企業がいない', body, 12, 'met'),
    be('課税所得の平均が15億円を超える', first({ taxableIncome: [1_500_000_001] }), 12, 'unmet'),
    be('課税所得の平均がちょうど15億円', first({ taxableIncome: [1_500_000_000] }), 12, 'met'),
    be(
      '代表事業者の株式の半分を大企業が持つ',
      led({ ...firm, owners: [{ name: 'デモ重工', size: 'large', share: [1, 2] }] }),
      12,
      'unmet',
    ),
    be('課税所得が未記入', first({ taxableIncome: undefined }), 12, 'unknown'),

    be('欠格事由に当たらない', body, 15, 'met'),
    be('欠格事由に当たる', planned(body, { declarations: { noExclusion: false } }), 15, 'unmet'),
    be('欠格事由の確認が未記入', planned(body, { declarations: {} }), 15, 'unknown'),
  ]
}
