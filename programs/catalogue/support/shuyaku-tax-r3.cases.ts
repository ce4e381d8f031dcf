import type { Consortium } from '#consortium/consortium.ts'
import { type Case, changed, joinedBy, numbered } from '../case.ts'

const id = 'shuyaku-tax-r3'
const both: Consortium = {
  program: id,
  members: [
    { name: 'デモ買い手', kind: 'company', roles: ['buyer'], prefecture: '33', size: 'sme' },
    { name: 'デモ売り手', kind: 'company', roles: ['seller'], prefecture: '33', size: 'small' },
  ],
}

/** Our reading of the drawing: both sides are small or medium firms. */
export const shuyakuTaxCases: readonly Case[] = [
  { when: '買い手も売り手も中小企業', team: both, expect: numbered(id, { 1: 'met' }), outcome: 'ready' },
  {
    when: '買い手が大企業',
    team: changed(both, 'デモ買い手', { size: 'large' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '売り手が中堅企業',
    team: changed(both, 'デモ売り手', { size: 'mid' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '売り手の企業規模が未記入',
    team: changed(both, 'デモ売り手', { size: undefined }),
    expect: numbered(id, { 1: 'unknown' }),
    outcome: 'undecided',
  },
  {
    when: '仲介する大企業は数えない',
    team: joinedBy(both, { name: 'デモ仲介', kind: 'company', roles: [], prefecture: '13', size: 'large' }),
    expect: numbered(id, { 1: 'met' }),
    outcome: 'ready',
  },
  { when: '買い手も売り手もいない', team: { program: id, members: [] }, expect: numbered(id, { 1: 'unmet' }) },
]
