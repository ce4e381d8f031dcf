import { describe, expect, test } from 'vitest'
import { programSchema, programsSchema } from '#app/api/schemas.ts'
import { musubiHere, nowhere } from './musubi.ts'

const type = (...args: string[]) => musubiHere(args, { environment: nowhere })

describe('the terminal, without a database', () => {
  test('lists the editions, with the state of their calls', async () => {
    const { exit, out } = await type('programs', '--json')
    expect(exit).toBe(0)
    const { programs } = programsSchema.parse(JSON.parse(out))
    expect(programs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['chiiki-dx-r4-a', 'chiiki-dx-r4-b', 'chiiki-dx-r4-c', 'sapoin-r3-budget', 'it-r3-multi']),
    )
    expect((await type('programs')).out).toContain('募集終了')
  })

  test('shows an edition with a source for every rule', async () => {
    const { out } = await type('program', 'chiiki-dx-r4-a', '--json')
    const program = programSchema.parse(JSON.parse(out))
    expect(program.rules.map(({ id }) => id)).toContain('chiiki-dx-r4-a#1')
    expect(program.rules.filter(({ quote, noted }) => !quote && !noted)).toEqual([])
    expect((await type('program', 'chiiki-dx-r4-a')).out).toContain('地域の産業支援機関')
  })

  test('an edition that is not there is answered with those like it', async () => {
    const { exit, err } = await type('program', 'chiiki-dx-r4')
    expect(exit).toBe(2)
    expect(err).toContain('chiiki-dx-r4-a')
    expect((await type('schema', 'nothing-like-it')).exit).toBe(2)
  })

  test('prints the JSON Schema of the file, each field described', async () => {
    const schema = JSON.parse((await type('schema')).out)
    expect(schema.properties.program.enum).toContain('it-r3-multi')
    expect(schema.properties.members.items.properties.capital.description).toContain('資本金')
    const english = JSON.parse((await type('schema', 'it-r3-multi', '--lang', 'en')).out)
    expect(english.properties.program.enum).toEqual(['it-r3-multi'])
    expect(english.properties.members.items.properties.capital.description).toContain('capital')
    expect(english['x-reads']).toContain('members[].usesTool')
  })

  test('says how it is used, also in English, and what is no command', async () => {
    expect(await type()).toMatchObject({ exit: 0, err: '' })
    expect((await type('--help')).out).toContain('import organisations')
    expect((await type('check', '--help', '--lang=en')).out).toContain('Usage')
    const wrong = await type('chekc')
    expect(wrong).toMatchObject({ exit: 2, out: '' })
    expect(wrong.err).toContain('chekc')
  })
})
