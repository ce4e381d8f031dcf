import type { Consortium, Member } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, planned, without } from '../case.ts'
import { casesFor } from './it-group.cases.ts'

const id = 'it-2026-exchange'
/** All of it is only reported: what fails is told, and the team stays ready. */
const be = casesFor({ id, blocks: false })

const receiver = (name: string, facts: Partial<Member> = {}): Member => ({
  name,
  kind: 'company',
  roles: ['receiver'],
  prefecture: '23',
  size: 'sme',
  requests: 100_000,
  ...facts,
})

const body: Consortium = {
  program: id,
  members: [
    { name: 'デモ発注', kind: 'company', roles: ['orderer'], prefecture: '23', size: 'sme', requests: 0 },
    receiver('デモ受注'),
  ],
  plan: {},
}
const asking = (subsidy: number) => planned(body, { subsidy })
const ofCost = (team: Consortium, subsidy: number) =>
  planned(team, { budget: [{ category: 'tool-introduction', cost: 150_000, subsidy }] })
const silent = (team: Consortium): Consortium => ({
  ...team,
  members: team.members.map(({ requests: _, ...member }) => member),
})

export const it2026ExchangeCases: readonly Case[] = [
  be('発注側1者と受注側1者', body, 1, 'met'),
  be('発注側がいない', without(body, 'デモ発注'), 1, 'unmet'),
  be(
    '発注側が2者',
    joinedBy(body, { name: 'デモ発注乙', kind: 'company', roles: ['orderer'], size: 'sme' }),
    1,
    'unmet',
  ),
  be('役割が未記入', changed(body, 'デモ発注', { roles: undefined }), 1, 'unknown'),

  be('受注側に中小企業が1者', body, 2, 'met'),
  be('受注側に中小企業が2者', joinedBy(body, receiver('デモ受注乙')), 2, 'met'),
  be('受注側がいない', without(body, 'デモ受注'), 2, 'unmet'),
  be('受注側が大企業だけ', changed(body, 'デモ受注', { size: 'large' }), 2, 'unmet'),
  be('受注側の規模が未記入', changed(body, 'デモ受注', { size: undefined }), 2, 'unknown'),

  be('中小企業のアカウントだけ', body, 3, 'met'),
  be('大企業のアカウントに1円', joinedBy(body, receiver('デモ重工', { size: 'large', requests: 1 })), 3, 'unmet'),
  be(
    '大企業のアカウントは対象に入れない',
    joinedBy(body, receiver('デモ重工', { size: 'large', requests: 0 })),
    3,
    'met',
  ),
  be('大企業の額が未記入', joinedBy(body, receiver('デモ重工', { size: 'large', requests: undefined })), 3, 'unknown'),
  be('発注側の大企業は関係しない', changed(body, 'デモ発注', { size: 'large', requests: 50_000 }), 3, 'met'),

  be('350万円ちょうど', silent(asking(3_500_000)), 'money', 'met'),
  be('350万円を1円超える', silent(asking(3_500_001)), 'money', 'unmet'),
  be('3,499,999円', silent(asking(3_499_999)), 'money', 'met'),
  be('発注側が中小企業で、経費の3分の2ちょうど', ofCost(body, 100_000), 'money', 'met'),
  be('発注側が中小企業で、経費の3分の2を1円超える', ofCost(silent(body), 100_001), 'money', 'unmet'),
  be(
    '発注側が大企業で、経費の2分の1ちょうど',
    ofCost(silent(changed(body, 'デモ発注', { size: 'large' })), 75_000),
    'money',
    'met',
  ),
  be(
    '発注側が大企業で、経費の2分の1を1円超える',
    ofCost(silent(changed(body, 'デモ発注', { size: 'large' })), 75_001),
    'money',
    'unmet',
  ),
  be(
    '受注側に大企業がいても、発注側が中小企業なら3分の2',
    ofCost(silent(joinedBy(body, receiver('デモ重工', { size: 'large' }))), 100_000),
    'money',
    'met',
  ),
  be(
    '発注側の規模が未記入で2分の1を超える',
    ofCost(silent(changed(body, 'デモ発注', { size: undefined })), 100_000),
    'money',
    'unknown',
  ),
]
