import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '#consortium/consortium.ts'
import { words } from '#consortium/words.ts'
import type { TrackRecord } from '#programs/rule.ts'
import { judged } from '#tests/builders/programs.ts'

const clause: TrackRecord = {
  shape: 'track-record',
  who: { called: words('申請者', 'applicants'), roles: ['member'] },
  programs: ['mono-*'],
  status: ['adopted', 'finished'],
  within: { months: 36 },
  atMost: 1,
  being: words('3年以内の採択が1件以下', 'at most one award in three years'),
  mend: words('申請の時期を見直してください。', 'Apply later.'),
}
const team = (applications: Member['applications'], plan?: Consortium['plan']): Consortium => ({
  program: 'invented',
  members: [{ name: 'デモ鋳造', roles: ['member'], applications }],
  ...(plan && { plan }),
})
const award = (on?: string, program = 'mono-20') => ({ program, status: 'adopted' as const, ...(on && { on }) })
const outcome = (...applications: NonNullable<Member['applications']>) => judged(clause, team(applications)).outcome

describe('awards of the last three years', () => {
  test('one is within, two are not', () => {
    expect(outcome()).toBe('met')
    expect(outcome(award('2021-06-01'))).toBe('met')
    expect(outcome(award('2021-06-01'), award('2020-06-01'))).toBe('unmet')
  })

  test('three years to the day counts, a day more does not', () => {
    expect(outcome(award('2021-06-01'), award('2019-04-01'))).toBe('unmet')
    expect(outcome(award('2021-06-01'), award('2019-03-31'))).toBe('met')
  })

  test('other programmes and applications turned down do not count', () => {
    expect(outcome(award('2021-06-01'), award('2021-06-01', 'it-2021-a'))).toBe('met')
    expect(outcome(award('2021-06-01'), { program: 'mono-19', status: 'declined', on: '2021-06-01' })).toBe('met')
  })

  test('what is left out of a record is asked only where it could turn the number', () => {
    expect(outcome(award('2021-06-01'), award())).toBe('unknown')
    expect(outcome(award())).toBe('met')
    const nothing = judged(clause, team(undefined))
    expect(nothing).toMatchObject({ outcome: 'unknown', questions: [{ path: 'members[0].applications' }] })
  })

  test('the sentence names who and the condition, and no partner mends it', () => {
    const finding = judged(clause, team([award('2021-06-01'), award('2020-06-01')]))
    expect(finding.says.ja).toBe(
      'デモ鋳造が条件（3年以内の採択が1件以下）を満たしていません。申請の時期を見直してください。',
    )
    expect(finding.notCounted[0]?.why.ja).toBe('当てはまる応募・採択は2件です（mono-20、mono-20）')
    expect(finding).toMatchObject({ short: 1, lacks: [] })
  })

  test('nobody meant leaves nothing to ask', () => {
    expect(judged(clause, { program: 'invented', members: [] }).outcome).toBe('not-applicable')
  })
})

describe('a record that is needed', () => {
  const earlier: TrackRecord = {
    ...clause,
    programs: ['kyosei-r4-btob-normal'],
    sameProject: true,
    atLeast: 1,
    being: words('通常型での採択歴', 'an award of the normal type'),
  }
  const { within, atMost, ...needed } = earlier
  const record = (project?: string) => [
    { program: 'kyosei-r4-btob-normal', status: 'finished' as const, ...(project && { project }) },
  ]

  test.each([
    [record('足の確保'), { project: '足の確保' }, 'met'],
    [record('見守り'), { project: '足の確保' }, 'unmet'],
    [record(), { project: '足の確保' }, 'unknown'],
    [[], {}, 'unmet'],
  ] as const)('%j with %j: %s', (applications, plan, expected) => {
    expect(judged(needed, team(applications, plan)).outcome).toBe(expected)
  })

  test('the project of the plan is asked where it decides', () => {
    expect(judged(needed, team(record('足の確保'), {})).questions).toMatchObject([{ path: 'plan.project' }])
  })
})

test('only the role that is named counts', () => {
  const { within, ...asLead } = { ...clause, role: 'lead' as const, atMost: 0 }
  const held = (role?: 'lead' | 'member') => [{ ...award('2021-06-01'), ...(role && { role }) }]
  expect(judged(asLead, team(held('member'))).outcome).toBe('met')
  expect(judged(asLead, team(held('lead'))).outcome).toBe('unmet')
  expect(judged(asLead, team(held())).outcome).toBe('unknown')
})
