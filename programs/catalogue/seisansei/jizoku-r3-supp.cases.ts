import type { Member, Plan } from '#consortium/consortium.ts'
import { type Case, changed, numbered, planned } from '../case.ts'
import { jizokuCases } from './jizoku.cases.ts'
import { amountCases, rateCases } from './seisansei.cases.ts'
import { asking, firm, ofCost, teamOf } from './seisansei.teams.ts'

const id = 'jizoku-r3-supp'
const small: Partial<Member> = { size: 'small', hasBusinessPlan: true }
const body = teamOf(id, small, { frame: 'normal', subsidy: 500_000 })
const line = { id, body }
const inFrame = (frame: Plan['frame'], plan: Plan = {}) => teamOf(id, small, { frame, ...plan })
const growth = inFrame('growth', { raisesWages: true })
const renewal = inFrame('renewal', { purposes: ['founding'] })
const invoice = inFrame('invoice', { purposes: ['invoice-issuer'] })
const earning = (...taxableIncome: readonly number[]) => changed(growth, firm, { taxableIncome })

export const jizokuR3SuppCases: readonly Case[] = [
  {
    number: 'E092',
    when: '小規模でない中小企業',
    team: changed(body, firm, { prefecture: '02', size: 'sme' }),
    expect: numbered(id, { 1: 'unmet' }),
    outcome: 'not-ready',
  },

  ...jizokuCases(line),
  ...amountCases(line, 500_000),
  ...rateCases(line, '通常枠', body, [2, 3], 600_000),

  { when: '通常枠に取組の条件はない', team: body, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  { when: '成長・分配強化枠で賃上げ', team: growth, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '成長・分配強化枠で事業規模の拡大',
    team: inFrame('growth', { raisesWages: false, purposes: ['growth-of-scale'] }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '成長・分配強化枠で、賃上げも事業規模の拡大もない',
    team: inFrame('growth', { raisesWages: false, purposes: ['ec'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '成長・分配強化枠で、賃上げが未記入',
    team: inFrame('growth', { purposes: [] }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },
  { when: '新陳代謝枠で創業', team: renewal, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: '新陳代謝枠で跡継ぎ候補者の取組',
    team: inFrame('renewal', { purposes: ['succession'] }),
    expect: numbered(id, { 2: 'met' }),
    outcome: 'ready',
  },
  {
    when: '新陳代謝枠で、創業でも承継でもない',
    team: inFrame('renewal', { purposes: ['growth-of-scale'] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: 'インボイス枠で転換', team: invoice, expect: numbered(id, { 2: 'met' }), outcome: 'ready' },
  {
    when: 'インボイス枠で転換しない',
    team: inFrame('invoice', { purposes: [] }),
    expect: numbered(id, { 2: 'unmet' }),
    outcome: 'not-ready',
  },
  {
    when: '申請枠が未記入',
    team: planned(body, { frame: undefined }),
    expect: numbered(id, { 2: 'unknown' }),
    outcome: 'undecided',
  },

  { when: '成長・分配強化枠で200万円', team: asking(growth, 2_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '成長・分配強化枠で200万円を1円超える',
    team: asking(growth, 2_000_001),
    expect: numbered(id, { money: 'unmet' }),
    outcome: 'not-ready',
  },
  { when: '新陳代謝枠で200万円', team: asking(renewal, 2_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: '新陳代謝枠で200万円を1円超える',
    team: asking(renewal, 2_000_001),
    expect: numbered(id, { money: 'unmet' }),
  },
  { when: 'インボイス枠で100万円', team: asking(invoice, 1_000_000), expect: numbered(id, { money: 'met' }) },
  {
    when: 'インボイス枠で100万円を1円超える',
    team: asking(invoice, 1_000_001),
    expect: numbered(id, { money: 'unmet' }),
  },
  {
    when: '申請枠が未記入で60万円',
    team: planned(body, { frame: undefined, subsidy: 600_000 }),
    expect: numbered(id, { money: 'unknown' }),
  },

  ...rateCases(line, '成長・分配強化枠の赤字事業者', earning(-1, 5_000_000), [3, 4], 800_000),
  ...rateCases(line, '成長・分配強化枠で課税所得がゼロ', earning(0), [2, 3], 600_000),
  ...rateCases(line, '新陳代謝枠の赤字事業者', changed(renewal, firm, { taxableIncome: [-1] }), [2, 3], 600_000),
  {
    when: '成長・分配強化枠で課税所得が未記入、3分の2を超える',
    team: ofCost(growth, 800_000, 600_000),
    expect: numbered(id, { money: 'unknown' }),
  },
]
