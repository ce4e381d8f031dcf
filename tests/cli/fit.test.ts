import { describe, expect, test } from 'vitest'
import { fitsSchema } from '#app/api/schemas.ts'
import { aConsortium } from '#tests/builders/consortium.ts'
import { musubi, musubiHere, nowhere } from './musubi.ts'

const directory = 'db/demo/organisations.csv'
const short = (): string => {
  const whole = aConsortium()
  return JSON.stringify({ ...whole, members: whole.members.slice(0, 2) })
}
const typed = (args: readonly string[], input = short()) =>
  musubiHere(['fit', '-', ...args], { environment: nowhere, input })

describe('musubi fit', () => {
  test('tells every programme by its distance, as its own process and without a database', async () => {
    const { exit, out } = await musubi(['fit', '-', '--json', '--on', '2022-03-01'], {
      environment: nowhere,
      input: short(),
    })
    expect(exit).toBe(0)
    const { programs, directory: pool, on } = fitsSchema.omit({ skipped: true }).parse(JSON.parse(out))
    expect({ pool, on }).toEqual({ pool: false, on: '2022-03-01' })
    expect(programs.find(({ program }) => program === 'chiiki-dx-r4-a')).toMatchObject({
      outcome: 'not-ready',
      distance: 2,
      unmet: ['chiiki-dx-r4-a#2'],
      money: { cap: 20_000_000 },
      needs: { invite: [{ count: 2, roles: ['digital'] }] },
    })
  })

  test('counts with a directory of one’s own, and the team’s own programme comes out the same', async () => {
    const { exit, out } = await typed(['--directory', directory, '--json'])
    expect(exit).toBe(0)
    const { programs, directory: pool } = JSON.parse(out)
    expect(pool).toBe(true)
    expect(programs.find((it: { program: string }) => it.program === 'chiiki-dx-r4-a')).toMatchObject({ distance: 2 })
  })

  test('tells a team without members what each programme would need', async () => {
    const { exit, out } = await typed(['--json'], '{"program": "chiiki-dx-r4-a", "members": []}')
    expect(exit).toBe(0)
    const { programs } = JSON.parse(out)
    expect(programs.find((it: { program: string }) => it.program === 'chiiki-dx-r4-a').distance).toBe(4)
  })

  test('for reading, in both languages', async () => {
    expect((await typed([])).out).toContain('あと 2  chiiki-dx-r4-a')
    expect((await typed(['--lang', 'en'])).out).toContain('2 to go  chiiki-dx-r4-a')
  })

  test.each([
    [['--directory', 'nowhere.csv'], 'nowhere.csv'],
    [['--directory', 'package.json'], 'CSV'],
    [['--on', '2022-02-30'], '--on'],
    [['--limit', '3'], '--limit'],
  ])('%j is refused in a sentence', async (args, said) => {
    const { exit, out, err } = await typed(args)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(said)
  })

  test.each([
    ['{"program": "chiiki-dx-r4-a", "members": [{"nam": 1}]}', 'members[0]'],
    ['{"program": "nothing", "members": []}', 'program'],
    ['{', 'JSON'],
  ])('%s is refused as check refuses it', async (input, place) => {
    const { exit, err } = await typed(['--json'], input)
    expect(exit).toBe(2)
    expect(err).toContain(place)
    expect(err).toBe((await musubiHere(['check', '-'], { environment: nowhere, input })).err)
  })
})
