import { type Case, changed, numbered, planned } from '../case.ts'
import type { nariwaiEditions } from './index.ts'
import { firmOf, nariwaiCases, type Type } from './nariwai.cases.ts'

const a: Type = { id: 'nariwai-r2-a', inside: ['43'], outside: '40', cap: 1_500_000_000, fixed: 500_000_000 }
const b: Type = { id: 'nariwai-r2-b', inside: ['40', '44'], outside: '43', cap: 300_000_000, fixed: 100_000_000 }
const c: Type = {
  id: 'nariwai-r2-c',
  inside: ['06', '20', '21', '32', '41', '46'],
  outside: '43',
  cap: 300_000_000,
  fixed: 100_000_000,
}

/** Worked examples E149 and E151, then what stands on each line of each type. */
export const nariwaiEditionCases: Readonly<Record<keyof typeof nariwaiEditions, readonly Case[]>> = {
  'nariwai-r2-a': [
    {
      number: 'E149',
      when: '復興事業計画がない',
      team: planned(firmOf(a), { recoveryPlanCertified: false }),
      expect: numbered(a.id, { 1: 'met', 2: 'met', 3: 'unmet' }),
      outcome: 'not-ready',
    },
    {
      when: '復興事業計画の認定が未記入',
      team: planned(firmOf(a), { recoveryPlanCertified: undefined }),
      expect: numbered(a.id, { 3: 'unknown' }),
      outcome: 'undecided',
    },
    { when: '復興事業計画の認定がある', team: firmOf(a), expect: numbered(a.id, { 3: 'met' }), outcome: 'ready' },
    ...nariwaiCases(a),
  ],
  'nariwai-r2-b': nariwaiCases(b),
  'nariwai-r2-c': [
    {
      number: 'E151',
      when: '広島県の事業者',
      team: changed(firmOf(c), 'デモ旅館', { prefecture: '34' }),
      expect: numbered(c.id, { 1: 'met', 2: 'unmet' }),
      outcome: 'not-ready',
    },
    ...nariwaiCases(c),
  ],
}
