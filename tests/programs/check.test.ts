import { describe, expect, test } from 'vitest'
import type { Consortium } from '#consortium/consortium.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import { aConsortium, aDigitalFirm, aLocalBody } from '#tests/builders/consortium.ts'
import { aDay, findingOf, theEdition } from '#tests/builders/programs.ts'

const a = await theEdition('chiiki-dx-r4-a')

describe('the verdict counts seats confirmed, the outlook also those hoped for', () => {
  const with4 = (state: 'agreed' | 'asked' | 'considered' | 'confirmed'): Consortium => {
    const team = aConsortium()
    return { ...team, members: team.members.map((member, at) => (at === 3 ? { ...member, state } : member)) }
  }

  test('a firm that agreed or was asked turns the outlook, not the verdict', () => {
    for (const state of ['agreed', 'asked'] as const) {
      const { outcome, outlook } = check(a, with4(state), aDay)
      expect({ outcome, outlook: outlook.outcome }).toEqual({ outcome: 'not-ready', outlook: 'ready' })
      expect(outlook.unmet).toEqual([])
      expect(findingOf(outlook, 'chiiki-dx-r4-a#2').outcome).toBe('met')
    }
  })

  test('a short-listed firm turns neither', () => {
    const { outcome, outlook } = check(a, with4('considered'), aDay)
    expect({ outcome, outlook: outlook.outcome }).toEqual({ outcome: 'not-ready', outlook: 'not-ready' })
    expect(outlook.unmet).toEqual(['chiiki-dx-r4-a#2'])
  })

  test('a firm whose state is not written is confirmed', () => {
    const team = with4('confirmed')
    const unsaid = { ...team, members: team.members.map(({ state, ...member }) => member) }
    expect(check(a, unsaid, aDay)).toEqual(check(a, team, aDay))
    expect(check(a, team, aDay).outcome).toBe('ready')
  })
})

describe('an empty file is judged too', () => {
  test('nobody at all is not ready, and nothing breaks', () => {
    const verdict = check(a, { program: a.id, members: [] }, aDay)
    expect(verdict.outcome).toBe('not-ready')
    expect(verdict.findings).toHaveLength(a.rules.length)
  })

  test('a member of which only the name is known is asked about, not refused', () => {
    const members = [{ name: 'デモ1' }, { name: 'デモ2' }, { name: 'デモ3' }, { name: 'デモ4' }]
    const { outcome, findings } = check(a, { program: a.id, members }, aDay)
    expect(outcome).toBe('undecided')
    expect(findingOf({ findings }, 'chiiki-dx-r4-a#1').questions.map(({ path }) => path)).toContain('members[0].roles')
  })
})

describe('what names a verdict', () => {
  test('same file, same edition, same day: the same verdict', () => {
    const team = aConsortium()
    expect(check(a, structuredClone(team), aDay)).toEqual(check(a, team, aDay))
    expect(JSON.parse(JSON.stringify(check(a, team, aDay)))).toEqual(check(a, team, aDay))
  })

  test('the edition as it comes over the wire gives the verdict of the edition itself', () => {
    const team = aConsortium()
    expect(check(JSON.parse(JSON.stringify(a)), team, aDay)).toEqual(check(a, team, aDay))
  })

  test('the window never enters it: another day changes the window alone', () => {
    const team = aConsortium()
    const [before, after] = [check(a, team, '2022-01-01'), check(a, team, '2026-11-21')]
    expect([before.window.state, after.window.state]).toEqual(['expected', 'closed'])
    expect(before.findings).toEqual(after.findings)
  })
})

describe('evidence never turns a verdict, and its weakest is shown', () => {
  test('a kind guessed from a name', () => {
    const team = aConsortium()
    const guessed = { ...team, members: [...team.members, aDigitalFirm({ evidence: { kind: 'guessed' } })] }
    const verdict = check(a, guessed, aDay)
    expect(verdict.outcome).toBe('ready')
    expect(verdict.evidence).toBe('guessed')
    expect(findingOf(verdict, 'chiiki-dx-r4-a#2').evidence).toBe('guessed')
    expect(findingOf(verdict, 'chiiki-dx-r4-a#1').evidence).toBe('self')
  })

  test('facts seen on paper', () => {
    const seen = { evidence: { kind: 'document', roles: 'document' } } as const
    const members = [aLocalBody({ ...seen, roles: ['lead', 'local'] }), aLocalBody(seen)]
    const verdict = check(a, aConsortium({ members }), aDay)
    expect(findingOf(verdict, 'chiiki-dx-r4-a#1').evidence).toBe('document')
  })
})

test('what a clause allows is marked, so that nobody takes it for a duty', () => {
  const { findings } = check(a, { program: a.id, members: [], plan: {} }, aDay)
  const permits = a.rules.filter(({ shape }) => shape === 'permission').map(({ id }) => id)
  expect(findings.filter((it) => it.permits).map(({ rule }) => rule)).toEqual(permits)
})

test('one finding says once that the questions settle it', async () => {
  for (const edition of await allEditions()) {
    const { findings } = check(edition, { program: edition.id, members: [], plan: {} }, aDay)
    for (const { rule, says } of findings) expect(says.ja.split('質問に答えると').length, rule).toBeLessThan(3)
  }
})

test('a finding carries the sentence of the guidelines where its rule quotes one, else what is noted of them', async () => {
  for (const edition of await allEditions())
    for (const { quote, noted, source } of check(edition, { program: edition.id, members: [], plan: {} }, aDay)
      .findings)
      expect({ quote, noted }).toEqual(source.kind === 'quoted' ? { quote: source.quote } : { noted: source.summary })
})
