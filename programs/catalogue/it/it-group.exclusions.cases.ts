import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, planned } from '../case.ts'
import { casesFor, type Year } from './it-group.cases.ts'
import { aCompany, groupOf, lead, provider } from './it-group.teams.ts'

type Application = NonNullable<Member['applications']>[number]

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
      led({ ...aCompany, owners: [{ name: 'デモ重工', size: 'large', share: [1, 2] }] }),
      12,
      'unmet',
    ),
    be('課税所得が未記入', first({ taxableIncome: undefined }), 12, 'unknown'),

    be('欠格事由に当たらない', body, 15, 'met'),
    be('欠格事由に当たる', planned(body, { declarations: { noExclusion: false } }), 15, 'unmet'),
    be('欠格事由の確認が未記入', planned(body, { declarations: {} }), 15, 'unknown'),
  ]
}
