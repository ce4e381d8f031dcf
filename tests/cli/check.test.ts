import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verdictSchema } from '#app/api/schemas.ts'
import { musubi, musubiHere, nowhere } from './musubi.ts'

const check = (args: readonly string[], input?: string | Buffer) =>
  musubiHere(['check', ...args], { environment: nowhere, ...(input === undefined ? {} : { input }) })
const file = (name: string) => `tests/cli/files/${name}.json`
const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))

describe('musubi check', () => {
  test.each([
    ['1-chiiki-dx-r4-a', 0, 'ready', []],
    ['2-chiiki-dx-r4-b', 1, 'not-ready', ['chiiki-dx-r4-b#money']],
    ['6-it-r3-multi', 0, 'ready', []],
  ] as const)('file %s ends with %i: %s', async (name, exit, outcome, unmet) => {
    const typed = await musubi(['check', file(name), '--json'], { environment: nowhere })
    expect(typed).toMatchObject({ exit, err: '' })
    const verdict = verdictSchema.parse(JSON.parse(typed.out))
    expect(verdict.outcome).toBe(outcome)
    const blocking = verdict.findings.filter((it) => it.blocking && it.outcome === 'unmet')
    expect(blocking.map(({ rule }) => rule)).toEqual(unmet)
  })

  test('a fact left out ends with 3, and the question names its place', async () => {
    const team = read('1-chiiki-dx-r4-a')
    delete team.plan.selfSustainingYears
    const typed = await check(['-', '--json'], JSON.stringify(team))
    expect(typed.exit).toBe(3)
    const verdict = verdictSchema.parse(JSON.parse(typed.out))
    expect(verdict.outcome).toBe('undecided')
    expect(verdict.findings.flatMap(({ questions }) => questions).map(({ path }) => path)).toContain(
      'plan.selfSustainingYears',
    )
  })

  test('the outlook also counts who was asked', async () => {
    const team = read('1-chiiki-dx-r4-a')
    team.members[3].state = 'asked'
    const verdict = verdictSchema.parse(JSON.parse((await check(['-', '--json'], JSON.stringify(team))).out))
    expect(verdict).toMatchObject({ outcome: 'not-ready', outlook: { outcome: 'ready', unmet: [] } })
  })

  test('where no requirement is confirmed nothing is called ready', async () => {
    const { out } = await check(['-'], JSON.stringify({ program: 'daikibo-5', members: [] }))
    expect(out).toContain('判定できる要件がありません')
    expect(out).not.toContain('○')
  })

  test('for reading: outcome, what is unmet with its sentence of the guidelines, and no colours in a pipe', async () => {
    const { out } = await check([file('2-chiiki-dx-r4-b')])
    expect(out).toContain('× 満たしていない要件があります')
    expect(out).toContain('chiiki-dx-r4-b#money')
    expect(out).toContain('補助上限額：１ヵ所あたり2,500万円')
    expect(out).toContain('募集終了')
    expect(out).not.toContain('\u001b')
    const english = await check([file('2-chiiki-dx-r4-b'), '--lang', 'en'])
    expect(english.out).toContain('Not ready')
  })

  test('the day asked for is the day of the verdict, and the window does not turn it', async () => {
    const then = await check([file('1-chiiki-dx-r4-a'), '--json', '--on', '2022-03-01'])
    const verdict = verdictSchema.parse(JSON.parse(then.out))
    expect(verdict).toMatchObject({ on: '2022-03-01', outcome: 'ready' })
    expect(verdict.window.state).not.toBe('closed')
    expect(then.exit).toBe(0)
  })

  test.each([
    [
      'a key that is not there',
      '{"program":"chiiki-dx-r4-a","members":[{"name":"甲","capitol":1}]}',
      'members[0].capitol',
    ],
    [
      'a value of the wrong kind',
      '{"program":"chiiki-dx-r4-a","members":[{"name":"甲","capital":"多い"}]}',
      'members[0].capital',
    ],
    [
      'a role that is not there',
      '{"program":"chiiki-dx-r4-a","members":[{"name":"甲","roles":["leed"]}]}',
      'members[0].roles[0]',
    ],
    ['a programme that is not there', '{"program":"chiiki-dx-r4-z","members":[]}', 'program'],
    ['no JSON', '{"program":', 'JSON'],
    ['nothing at all', '', 'JSON'],
    ['a list', '[]', '必要'],
    ['null', 'null', '必要'],
  ])('%s ends with 2 and says where', async (_, text, place) => {
    const typed = await check(['-'], text)
    expect(typed).toMatchObject({ exit: 2, out: '' })
    expect(typed.err).toContain(place)
    expect(typed.err).not.toMatch(/\n\s+at /)
  })

  test.each([
    ['a file that is not there', ['nowhere.json'], 'nowhere.json'],
    ['a folder', ['tests'], 'フォルダー'],
    ['no file', [], 'FILE'],
    ['two files', ['a.json', 'b.json'], 'b.json'],
    ['a misspelt option', [file('1-chiiki-dx-r4-a'), '--jason'], '--jason'],
    ['an option without its value', [file('1-chiiki-dx-r4-a'), '--on'], '--on'],
    ['a day that does not exist', [file('1-chiiki-dx-r4-a'), '--on', '2022-02-30'], '2022-02-30'],
    ['a language we do not speak', [file('1-chiiki-dx-r4-a'), '--lang', 'fr'], 'fr'],
  ])('%s ends with 2 and one sentence', async (_, args, named) => {
    const typed = await check(args)
    expect(typed).toMatchObject({ exit: 2, out: '' })
    expect(typed.err.trim().split('\n')).toHaveLength(1)
    expect(typed.err).toContain(named)
  })

  test('a file that is no UTF-8, and one too long, end with 2', async () => {
    const shiftJis = await check(['-'], Buffer.from([0x7b, 0x93, 0xfa, 0x96, 0x7b]))
    expect(shiftJis).toMatchObject({ exit: 2, out: '' })
    expect(shiftJis.err).toContain('UTF-8')
    const long = await check(['-'], ' '.repeat(1_000_001))
    expect(long.exit).toBe(2)
    expect(long.err).toContain('1 MB')
  })

  test('a file that begins with a byte order mark is read', async () => {
    expect((await check(['-', '--json'], `\uFEFF${readFileSync(file('1-chiiki-dx-r4-a'), 'utf8')}`)).exit).toBe(0)
  })
})
