import { describe, expect, test } from 'vitest'
import { contentHash } from '#consortium/content-hash.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { editionChanges } from '#programs/edition-changes.ts'
import { anOlder } from '#tests/builders/older-edition.ts'
import { theEdition } from '#tests/builders/programs.ts'

const id = 'chiiki-dx-r4-a'
const today = await theEdition(id)

describe('a team is told what a changed file means for it', () => {
  test('nothing where nothing changed', () => {
    const { clauses, beside } = editionChanges(today, today)
    expect(clauses.filter((it) => it.change !== 'same')).toEqual([])
    expect(beside).toEqual([])
  })

  test('a clause that asks for more', async () => {
    const older = await anOlder(id, ({ rules }) => ({
      rules: rules.map((it) => (it.id === `${id}#2` && it.shape === 'count-between' ? { ...it, atLeast: 1 } : it)),
    }))
    const { clauses, beside } = editionChanges(older, today)
    const moved = clauses.filter((it) => it.change !== 'same')
    expect(moved.map((it) => [it.change, it.rule.to])).toEqual([['changed', `${id}#2`]])
    expect(moved[0]?.says.ja).toContain('2者以上')
    expect(beside).toEqual([])
  })

  test('the dates of the call, though they enter no verdict', async () => {
    const older = await anOlder(id, ({ call }) => ({
      call: { ...call, opens: '2022-01-05T09:00:00+09:00', closes: '2022-02-04T17:00:00+09:00' },
    }))
    const { clauses, beside } = editionChanges(older, today)
    expect(clauses.every((it) => it.change === 'same')).toBe(true)
    expect(beside).toHaveLength(1)
    expect(beside[0]?.ja).toMatch(/公募の受付が変わります。新：.+旧：.*2022/)
  })

  test('a role that comes and one that is described otherwise', async () => {
    const older = await anOlder(id, ({ roles }) => ({
      roles: roles.slice(1).map((it, at) => (at === 0 ? { ...it, apart: true } : it)),
    }))
    expect(editionChanges(older, today).beside.map((it) => it.en)).toEqual([
      expect.stringContaining('A new role'),
      expect.stringContaining('described otherwise'),
    ])
  })

  test('money that no clause tells of', async () => {
    const older = await anOlder(id, ({ money }) => ({ money: [...money, ...money] }))
    expect(editionChanges(older, today).beside.map((it) => it.ja)).toEqual(['補助額の計算が変わります。'])
  })

  test('that only wording changed', async () => {
    const older = await anOlder(id, ({ about }) => ({ about: { ...about, ja: `${about.ja}（旧）` } }))
    expect(editionChanges(older, today).beside.map((it) => it.ja)).toEqual([
      '要件は変わらず、説明や根拠の書き方だけが変わります。',
    ])
  })
})

test('every edition is plain data: what is kept of it and read again is the same, by its hash and by its order', async () => {
  for (const edition of await allEditions()) {
    const { version, ...content } = edition
    const again = JSON.parse(JSON.stringify(content)) as typeof content
    expect(contentHash(again), edition.id).toBe(version)
    expect(JSON.stringify(again)).toBe(JSON.stringify(content))
  }
})
