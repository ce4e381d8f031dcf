import type { Member } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned, times } from '../case.ts'
import { preferenceCases } from './koudo.figures.cases.ts'
import { firm, kigyokanCases, ownPlanCases, sharers } from './koudo-kigyokan.cases.ts'

const id = 'koudo-kigyokan-r3-budget'
const pair = sharers(id)
const holders = (designations: Member['designations']) => ({
  ...planned(pair, { sharesData: false, startsJointBusiness: true }),
  members: times(2, 'デモ食品', { ...firm, designations }),
})
const routeB = holders(['kenin-plan'])

export const koudoKigyokanR3BudgetCases: readonly Case[] = [
  {
    number: 'E016',
    when: '承認を受けた2者の新しい事業（経路b）で、データは共有しない',
    team: routeB,
    expect: numbered(id, { 1: 'met', 2: 'met', 3: 'met', 4: 'met', 5: 'met' }),
    outcome: 'ready',
  },
  ...kigyokanCases(id),
  ...ownPlanCases(id),
  {
    when: 'データを共有すれば、承認はいらない',
    team: pair,
    expect: numbered(id, { 1: 'met', 5: 'not-applicable' }),
    outcome: 'ready',
  },
  {
    when: 'データを共有する取組なら、新しい事業でも承認はいらない',
    team: planned(pair, { startsJointBusiness: true }),
    expect: numbered(id, { 1: 'met', 5: 'not-applicable' }),
    outcome: 'ready',
  },
  {
    when: 'どちらの経路でもない',
    team: planned(pair, { sharesData: false }),
    expect: numbered(id, { 1: 'unmet', 5: 'not-applicable' }),
    outcome: 'not-ready',
  },
  {
    when: 'どちらの経路か未記入',
    team: planned(pair, { sharesData: undefined, startsJointBusiness: undefined }),
    expect: numbered(id, { 1: 'unknown', 5: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '経路bで1者に承認がない（AMB-12）',
    team: changed(routeB, 'デモ食品2', { designations: ['kenin'] }),
    expect: numbered(id, { 1: 'met', 5: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '経路bで1者の承認が未記入',
    team: changed(routeB, 'デモ食品2', { designations: undefined }),
    expect: numbered(id, { 5: 'unknown' }),
    outcome: 'undecided',
  },
  ...preferenceCases(pair),
  {
    when: 'より多くの事業者（3者）が加わる',
    team: sharers(id, 3),
    expect: numbered(id, { preference: 'met' }),
    outcome: 'ready',
  },
]
