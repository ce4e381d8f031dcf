import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { aConsortium, aDigitalFirm } from '#tests/builders/consortium.ts'
import { musubi, musubiHere, nowhere } from './musubi.ts'

const directory = 'db/demo/organisations.csv'
const folder = mkdtempSync(join(tmpdir(), 'musubi-propose-'))
afterAll(() => rmSync(folder, { recursive: true }))
/** Of one firm, which sits in the team already. */
const shop = join(folder, 'shop.csv')
writeFileSync(shop, 'name,kind,prefecture\nデモテック,tech-venture,長野県\n')
const short = (): string => {
  const whole = aConsortium()
  return JSON.stringify({ ...whole, members: whole.members.slice(0, 2) })
}
const propose = (args: readonly string[], input = short()) =>
  musubiHere(['propose', '-', ...args], { environment: nowhere, input })

describe('musubi propose', () => {
  test('says who of a directory completes the team, as its own process and without a database', async () => {
    const typed = await musubi(['propose', '-', '--directory', directory, '--json', '--limit', '2'], {
      environment: nowhere,
      input: short(),
    })
    expect(typed.exit).toBe(0)
    const { outcome, proposals } = JSON.parse(typed.out)
    expect(outcome).toBe('found')
    expect(proposals).toHaveLength(2)
    expect(proposals[0]).toMatchObject({
      mends: ['chiiki-dx-r4-a#2'],
      toConfirm: [],
      leaves: [],
      change: [],
      remove: [],
    })
    expect(proposals[0].add).toHaveLength(2)
    expect(proposals[0].add[0]).toMatchObject({ seat: ['digital'], organisation: { prefecture: expect.any(String) } })
    expect(proposals[0].add[0].why.ja).toContain('デジタル企業が2者以上')
  })

  test('for reading, in both languages', async () => {
    const { out } = await propose(['--directory', directory, '--limit', '1'])
    expect(out).toContain('案1（招く団体 2）')
    expect(out).toContain('役割: デジタル企業')
    const english = await propose(['--directory', directory, '--limit', '1', '--lang', 'en'])
    expect(english.out).toContain('Proposal 1 (invitations: 2)')
  })

  test('a team without a lead, and nobody to invite who may lead: one of its members takes the lead', async () => {
    const whole = aConsortium()
    const [first, second] = whole.members
    const team = JSON.stringify({
      ...whole,
      members: [{ ...first, roles: ['local'] }, second, aDigitalFirm(), aDigitalFirm({ name: 'デモテック' })],
    })
    const json = JSON.parse((await propose(['--directory', shop, '--json', '--limit', '1'], team)).out)
    expect(json).toMatchObject({ outcome: 'found', proposals: [{ add: [], remove: [] }] })
    const [{ member, roles }] = json.proposals[0].change
    expect(roles).toContain('lead')
    const said = await propose(['--directory', shop, '--limit', '1'], team)
    expect(said.exit).toBe(0)
    expect(said.out).toContain('招くだけでは要件がそろいません')
    expect(said.out).toContain('案1（招く団体 0、構成の変更 1）')
    expect(said.out).toContain(`役割の変更: ${member}`)
  })

  test('a whole team needs nobody', async () => {
    const typed = await propose(['--directory', directory, '--json'], JSON.stringify(aConsortium()))
    expect(typed.exit).toBe(0)
    expect(JSON.parse(typed.out)).toEqual({ outcome: 'nothing-missing', proposals: [] })
  })

  test.each([
    [['--directory', directory, '--limit', '0'], '--limit'],
    [['--directory', 'nowhere.csv'], 'nowhere.csv'],
  ])('%j is refused in a sentence', async (args, said) => {
    const { exit, err } = await propose(args)
    expect(exit).toBe(2)
    expect(err).toContain(said)
  })

  test('a file that is none is refused with its place', async () => {
    const { exit, err } = await propose(
      ['--directory', directory],
      '{"program": "chiiki-dx-r4-a", "members": [{"nam": 1}]}',
    )
    expect(exit).toBe(2)
    expect(err).toContain('members[0]')
  })
})
