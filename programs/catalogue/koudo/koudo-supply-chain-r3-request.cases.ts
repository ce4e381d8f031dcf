import { type Case, joinedBy, numbered, times } from '../case.ts'
import { preferenceCases } from './koudo.figures.cases.ts'
import { chain, largeFirmCases, lead, supplier, supplyChainCases } from './koudo-supply-chain.cases.ts'

const id = 'koudo-supply-chain-r3-request'

export const koudoSupplyChainR3RequestCases: readonly Case[] = [
  {
    number: 'E021',
    when: '大企業の幹事と中小企業9者',
    team: chain(id, 9),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  {
    number: 'E022',
    when: '大企業の幹事と中小企業10者（幹事も数える）',
    team: chain(id, 10),
    expect: numbered(id, { 2: 'met', 3: 'unmet', 4: 'met', 5: 'met' }),
    outcome: 'not-ready',
  },
  {
    number: 'E024',
    when: '幹事のほかに大企業の構成員がいる',
    team: joinedBy(
      { ...chain(id, 0), members: [lead, ...times(3, 'デモ部品', { ...supplier, prefecture: '24' })] },
      { ...supplier, name: 'デモ電機', prefecture: '24', size: 'large', requests: 0 },
    ),
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'unmet' }),
    outcome: 'not-ready',
  },
  ...supplyChainCases(id),
  ...largeFirmCases(id),
  ...preferenceCases(chain(id)),
]
