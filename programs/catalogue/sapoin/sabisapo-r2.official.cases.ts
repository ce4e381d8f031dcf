import { type Case, changed, joinedBy, numbered, without } from '../case.ts'
import { servicePair, university } from './sabisapo.cases.ts'

const id = 'sabisapo-r2'
const pair = changed(servicePair({ id, first: 2020 }), 'デモ商店', { roles: ['lead', 'member'] })
const large = { ...university, name: 'デモ重工', kind: 'company', roles: ['member'], size: 'large' } as const

/** What the call of R2 says beyond the documents: both sides of each line, and each fact left out. */
export const sabisapoR2OfficialCases: readonly Case[] = [
  {
    when: 'コア企業が中小企業で、役割も資本関係も明らか',
    team: pair,
    expect: numbered(id, { g1: 'met', g2: 'met', g3: 'met', g4: 'met', g5: 'met', g6: 'not-applicable' }),
    outcome: 'ready',
  },
  {
    when: 'コア企業が大企業',
    team: joinedBy(pair, { ...large, roles: ['lead', 'member'] }),
    expect: numbered(id, { g1: 'unmet', g2: 'met' }),
    outcome: 'not-ready',
  },
  {
    when: 'コア企業になる者の規模が未記入',
    team: joinedBy(pair, { ...large, roles: ['lead', 'member'], size: undefined }),
    expect: numbered(id, { g1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '4者のうち中小企業がちょうど半数',
    team: joinedBy(pair, university, large),
    expect: numbered(id, { g2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '5者のうち中小企業が2者',
    team: joinedBy(pair, university, large, { ...large, name: 'デモ電機' }),
    expect: numbered(id, { 1: 'met', g2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '5者目の規模が未記入',
    team: joinedBy(pair, university, large, { ...large, name: 'デモ電機', size: undefined }),
    expect: numbered(id, { g2: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '1者の役割分担が書かれていない',
    team: changed(pair, 'デモ医療', { task: undefined }),
    expect: numbered(id, { g3: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '親会社と下請の関係',
    team: { ...pair, relations: [{ from: 'デモ商店', to: 'デモ医療', kind: 'subcontract' }] },
    expect: numbered(id, { g4: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '協定は下請の関係ではない',
    team: { ...pair, relations: [{ from: 'デモ商店', to: 'デモ医療', kind: 'agreement' }] },
    expect: numbered(id, { g4: 'met' }),
    outcome: 'ready',
  },
  {
    when: '構成員の間の関係が未記入',
    team: { ...pair, relations: undefined },
    expect: numbered(id, { g4: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '大企業1社が株式の2分の1を持つ中小企業',
    team: changed(pair, 'デモ医療', { owners: [{ name: 'デモ重工', size: 'large', share: [1, 2] }] }),
    expect: numbered(id, { g5: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '株主が未記入',
    team: changed(pair, 'デモ医療', { owners: undefined }),
    expect: numbered(id, { g5: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '大企業の構成員に株主は問わない',
    team: joinedBy(pair, { ...large, owners: undefined }),
    expect: numbered(id, { g5: 'met' }),
  },
  {
    when: '異分野連携の計画の認定を受けていない',
    team: changed(pair, 'デモ商店', { designations: [] }),
    expect: numbered(id, { g6: 'met' }),
    outcome: 'ready',
  },
  {
    when: '異分野連携の計画の認定を受けている',
    team: changed(pair, 'デモ商店', { designations: ['ibunya'] }),
    expect: numbered(id, { g6: 'not-applicable' }),
  },
  {
    when: '中小企業だけの2者でも半数を満たす',
    team: without(joinedBy(pair, university), 'デモ大学'),
    expect: numbered(id, { g2: 'met' }),
  },
]
