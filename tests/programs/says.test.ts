import { describe, expect, test } from 'vitest'
import { words } from '#consortium/words.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { shapeOf } from '#programs/rules/index.ts'
import { aConsortium, aDigitalFirm, aLocalBody, aMember, aSupportedFirm } from '#tests/builders/consortium.ts'
import { aDay, findingOf, judged, theEdition } from '#tests/builders/programs.ts'

const a = await theEdition('chiiki-dx-r4-a')
const lead = aLocalBody({ name: 'デモ財団', roles: ['lead', 'local'] })
const bank = aLocalBody({ name: 'デモ信金', kind: 'regional-fi' })
const firm = aDigitalFirm({ name: 'デモIT' })

describe('a sentence says what is asked, what there is and what to do', () => {
  test('one digital firm short', () => {
    const verdict = check(a, aConsortium({ members: [lead, bank, firm] }), aDay)
    const finding = findingOf(verdict, 'chiiki-dx-r4-a#2')
    expect(finding.says).toEqual(
      words(
        'デジタル企業が1者です。2者以上が必要です。あと1者を構成員に加えてください。',
        'Digital firms: 1. Needed: at least 2. Add 1 more to the members.',
      ),
    )
    expect(finding.short).toBe(1)
    expect(finding.lacks).toMatchObject([{ count: 1, roles: ['digital'], kinds: ['it-vendor', 'tech-venture'] }])
    expect(finding.counted).toMatchObject([{ index: 2, name: 'デモIT' }])
  })

  test('a firm that was asked is named as one that counts once it confirms', () => {
    const asked = aDigitalFirm({ name: 'デモテック', state: 'asked' })
    const finding = findingOf(check(a, aConsortium({ members: [lead, bank, firm, asked] }), aDay), 'chiiki-dx-r4-a#2')
    expect(finding.says.ja).toContain('デモテックは参加が確定してから数えます。')
    expect(finding.notCounted[0]).toMatchObject({ index: 3, why: { ja: '打診中のため、まだ数えません' } })
  })

  test('a university on two seats is told which seat it is counted on, and both roles would mend it', () => {
    const university = aLocalBody({
      name: 'デモ大学',
      kind: ['university', 'it-vendor'],
      roles: ['lead', 'local', 'digital'],
    })
    const finding = findingOf(check(a, aConsortium({ members: [university, bank, firm] }), aDay), 'chiiki-dx-r4-a#2')
    expect(finding.says.ja).toContain('デモ大学はほかの席に数えています（1者は1つの席にだけ数えます）。')
    expect(finding.says.ja).toContain(
      '「地域の支援機関等」と「デジタル企業」の席は合わせて4つですが、就けるのは3者です。',
    )
    expect(finding.notCounted[0]).toMatchObject({
      name: 'デモ大学',
      why: { ja: '「地域の支援機関等」の席に数えています' },
    })
    expect(finding.lacks).toMatchObject([{ roles: ['digital'], instead: [{ roles: ['local'] }] }])
  })

  test('a body whose kind is not printed is asked whether it counts under 等', () => {
    const npo = aLocalBody({ name: 'デモNPO', kind: 'npo' })
    const finding = findingOf(check(a, aConsortium({ members: [lead, npo, firm] }), aDay), 'chiiki-dx-r4-a#1')
    expect(finding.outcome).toBe('unknown')
    expect(finding.questions).toMatchObject([{ path: 'members[1].kind', member: 1 }])
    expect(finding.questions[0]?.ask.ja).toMatch(/^デモNPO：.*「等」/)
  })

  test('a designation past its day is told with the day', () => {
    const late = aSupportedFirm({ name: 'デモ製作所', designations: [{ id: 'dx-shihyo', until: '2022-03-31' }] })
    const team = aConsortium()
    const after = check(a, { ...team, members: [...team.members, late] }, '2022-04-01')
    const before = check(a, { ...team, members: [...team.members, late] }, '2022-03-31')
    expect(findingOf(before, 'chiiki-dx-r4-a#7').outcome).toBe('met')
    expect(findingOf(after, 'chiiki-dx-r4-a#7').outcome).toBe('unmet')
    expect(findingOf(after, 'chiiki-dx-r4-a#7').notCounted[0]?.why.ja).toContain('2022-03-31で期限が切れています')
  })

  test('a designation that starts later is not held yet', () => {
    const early = aSupportedFirm({ designations: [{ id: 'dx-shihyo', from: '2022-04-02' }] })
    const team = aConsortium()
    const verdict = check(a, { ...team, members: [...team.members, early] }, '2022-04-01')
    expect(findingOf(verdict, 'chiiki-dx-r4-a#7').outcome).toBe('unmet')
  })

  test('a certified support body is asked whether it was renewed once five years are over', () => {
    const clause = {
      shape: 'every',
      who: { called: words('構成員', 'members') },
      is: { designations: ['nintei-shien'] },
      being: words('認定支援機関', 'certified'),
      mend: words('認定を受けてください。', 'Get certified.'),
    } as const
    const outcome = (until?: string) => {
      const held = { id: 'nintei-shien', from: '2018-07-09', ...(until && { until }) } as const
      const team = { program: 'invented', members: [aMember({ roles: ['member'], designations: [held] })] }
      return (on: string) => judged(clause, team, on).outcome
    }
    expect(outcome()('2023-07-08')).toBe('met')
    expect(outcome()('2023-07-09')).toBe('unknown')
    expect(outcome('2028-07-08')('2023-07-09')).toBe('met')
    expect(outcome('2023-07-08')('2023-07-09')).toBe('unmet')
  })

  test('a size is told with its figures, and a stated class that contradicts them is warned of', () => {
    const who = { called: words('中小企業', 'SMEs'), roles: ['member'], sizes: ['sme'] } as const
    const claims = aMember({ roles: ['member'], size: 'sme', industry: '24', capital: 300_000_001, employees: 301 })
    const finding = judged({ shape: 'count-between', who, atLeast: 1 }, { program: 'invented', members: [claims] })
    expect(finding.outcome).toBe('unmet')
    expect(finding.notCounted[0]?.why.ja).toContain('従業員 301人 > 300人')
    expect(finding.notCounted[0]?.why.ja).toContain('申告された企業規模')
  })

  test('too many are told by how many', () => {
    const who = { called: words('代表', 'leads'), roles: ['lead'] } as const
    const members = [aMember({ roles: ['lead'] }), aMember({ roles: ['lead'] }), aMember({ roles: ['lead'] })]
    const finding = judged({ shape: 'count-between', who, atLeast: 1, atMost: 1 }, { program: 'invented', members })
    expect(finding.says.ja).toBe('代表が3者です。1者とされています。2者の役割を変えるか、構成員から外してください。')
    expect(finding.short).toBe(2)
    expect(finding.lacks).toEqual([])
  })

  test('the other calls of a member are listed', () => {
    const busy = aDigitalFirm({ name: 'デモ多忙', applications: [{ program: 'kyoso-it-r4', status: 'applied' }] })
    const finding = findingOf(
      check(a, aConsortium({ members: [lead, bank, firm, busy] }), aDay),
      'chiiki-dx-r4-a#amb-48',
    )
    expect(finding.counted).toMatchObject([{ name: 'デモ多忙', why: { ja: '「応募・採択歴」：kyoso-it-r4' } }])
  })

  test('a share is told with heads, and how many would mend it', async () => {
    const sapoin = await theEdition('sapoin-r3-budget')
    const large = () => aMember({ roles: ['member'], size: 'large' })
    const members = [aMember({ roles: ['member', 'manager'] }), large(), large(), large()]
    const finding = findingOf(check(sapoin, { program: sapoin.id, members }, aDay), 'sapoin-r3-budget#half')
    expect(finding.says.ja).toContain('共同体の構成員4者のうち、中小企業は1者です。')
    expect(finding.says.ja).toContain('あと2者加わると満たします')
    expect(finding.short).toBe(2)
  })

  test('an attested clause names who said it and when', () => {
    const clause = { shape: 'attest', statement: 'noExclusion', by: words('代表者', 'the representative') } as const
    const team = (declaration?: object | boolean) =>
      ({
        program: 'invented',
        members: [],
        ...(declaration === undefined ? {} : { plan: { declarations: { noExclusion: declaration } } }),
      }) as never
    const signed = judged(clause, team({ is: true, by: 'デモ 花子', on: '2022-03-01' }))
    expect(signed.outcome).toBe('met')
    expect(signed.says.ja).toContain('2022年3月1日、デモ 花子')
    expect(signed.counted).toMatchObject([{ index: null, name: 'デモ 花子' }])
    expect(judged(clause, team(true)).outcome).toBe('met')
    expect(judged(clause, team({ is: false, by: 'デモ 花子' })).outcome).toBe('unmet')
    expect(judged(clause, team(false)).outcome).toBe('unmet')
    const open = judged(clause, team())
    expect(open.outcome).toBe('unknown')
    expect(open.questions).toMatchObject([{ path: 'plan.declarations.noExclusion', member: null }])
  })
})

test('every rule says on its programme page what it asks, in both languages and with its number', async () => {
  for (const edition of await allEditions())
    for (const rule of [...edition.rules, edition.call]) {
      const shown = shapeOf(rule).show(rule, shapeOf)
      expect(shown.ja, rule.id).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(shown.en, rule.id).toMatch(/[A-Za-z]/)
      expect(`${shown.ja}${shown.en}`, rule.id).not.toMatch(/undefined|NaN|Infinity|\[object/)
    }
})
