import { type Case, numbered, times, without } from '../case.ts'
import { preferenceCases } from './koudo.figures.cases.ts'
import { chain, largeFirmCases, lead, supplier, supplyChainCases } from './koudo-supply-chain.cases.ts'

const id = 'koudo-supply-chain-r3-budget'
const two = without(chain(id, 2, { size: 'sme' }), 'デモ部品2')

export const koudoSupplyChainR3BudgetCases: readonly Case[] = [
  {
    number: 'E026',
    when: '大企業の幹事が1,000万円を希望する',
    team: {
      ...chain(id, 0),
      members: [
        { ...lead, prefecture: '11', requests: 10_000_000 },
        ...times(4, 'デモ部品', { ...supplier, prefecture: '11' }),
      ],
    },
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'unmet', 5: 'met', money: 'met' }),
    outcome: 'not-ready',
  },
  ...supplyChainCases(id),
  ...largeFirmCases(id),
  ...preferenceCases(two),
  {
    when: 'より多くの事業者（3者）が加わる',
    team: chain(id, 2),
    expect: numbered(id, { preference: 'met' }),
    outcome: 'ready',
  },
]
