import type { Consortium, Member } from '#consortium/consortium.ts'
import type { Outcome, Overall } from '../../verdict.ts'
import { type Case, changed, joinedBy, numbered, planned, without } from '../case.ts'
import { aCompany, groupOf, lead } from './it-group.teams.ts'

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
    be('代表事業者が中小企業', led(aCompany), 4, 'met'),
    be('代表事業者が大企業', led({ ...aCompany, size: 'large' }), 4, 'unmet'),
    be('代表事業者がまちづくり会社で、企業規模の区分がない', led({ kind: 'machizukuri' }), 4, 'unmet'),
    {
      when: '代表事業者の会社の規模が未記入',
      team: led({ ...aCompany, size: undefined }),
      expect: numbered(id, { 4: 'unknown' }),
    },
    be('参画事業者は代表事業者の種類を問わない', first({ ...aCompany, legalForm: 'company' }), 4, 'met'),

    be('代表事業者に法人番号、GビズIDプライム、SECURITY ACTION', body, 5, 'met'),
    be('代表事業者の法人番号が未記入', led({ corporateNumber: undefined }), 5, 'unknown'),
    be('代表事業者が個人事業主', led({ ...aCompany, legalForm: 'sole' }), 5, 'unmet'),
    be('GビズIDプライムがない', led({ designations: ['security-action'] }), 5, 'unmet'),
    be('SECURITY ACTIONの宣言がない', led({ designations: ['gbiz-prime'] }), 5, 'unmet'),
    be('代表事業者の認定や登録が未記入', led({ designations: undefined }), 5, 'unknown'),

    be('参画事業者は中小企業', first({ size: 'sme' }), 6, 'met'),
    be('大企業が参画する', first({ ...aCompany, legalForm: 'company', size: 'large' }), 6, 'unmet'),
    be('参画事業者のSECURITY ACTIONの宣言がない', first({ designations: [] }), 6, 'unmet'),
    be('参画事業者の認定や登録が未記入', first({ designations: undefined }), 6, 'unknown'),
    be('参画事業者の規模が未記入', first({ size: undefined }), 6, 'unknown'),

    be('参画事業者がツールを使わない', first({ usesTool: false }), 7, 'unmet'),
    be('ツールの導入が未記入', first({ usesTool: undefined }), 7, 'unknown'),
    be('代表事業者はツールを使わなくてもよい', body, 7, 'met'),
  ]
}
