import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { musubi, musubiHere, nowhere } from './musubi.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface File {
  members: { [fact: string]: Json }[]
  [key: string]: unknown
}

const folder = 'tests/cli/files'
const samples = readdirSync(folder)
  .filter((name) => /^\d+-/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

/** What stands in a file and can be no value of any fact: of a strange type, below zero, endless, or a word nobody uses. */
const nonsense: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, -1, 0.5, 1e300, '12345678901234', 'ひみつ', '', [[]], {}, [{}], [null], { ja: 1 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => [text, text, text]),
  fc.integer({ min: 2, max: 200 }).map((deep) => JSON.parse(`${'['.repeat(deep)}${']'.repeat(deep)}`) as Json),
)
const someMember = fc.nat({ max: 99 })
const facts = ['kind', 'roles', 'prefecture', 'corporateNumber', 'requests', 'size', 'capital', 'designations', 'state']

/** One way to spoil a file for certain. */
const spoil: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(someMember, fc.constantFrom(...facts), nonsense).map(([at, fact, value]) =>
    changed((file) => {
      const member = file.members[at % file.members.length]
      // An empty list is an answer, and an empty word is not: both stay out of what must be refused.
      if (member) member[fact] = Array.isArray(value) && value.length === 0 ? -1 : value
    }),
  ),
  fc.tuple(someMember, nonsense).map(([at, value]) =>
    changed((file) => {
      file.members[at % file.members.length] = { name: '', stranger: value }
    }),
  ),
  fc.tuple(fc.constantFrom<string>('program', 'members', 'area', 'plan', 'relations'), nonsense).map(([key, value]) =>
    changed((file) => {
      // Each of them is something else than it must be; a stranger beside it, where an empty list would do.
      file[key] = key === 'plan' || Array.isArray(value) ? { stranger: value } : value
      file.stranger = value
    }),
  ),
  fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), nonsense).map(([key, value]) =>
    changed((file) => {
      file[`x${key}`] = value
    }),
  ),
  fc.constant(
    changed((file) => {
      const [member] = file.members
      if (member) file.members.push({ ...member })
    }),
  ),
  fc
    .double({ min: 0.01, max: 0.98, noNaN: true })
    .map((part) => (text: string) => text.slice(0, text.trimEnd().length * part)),
  fc.string({ unit: 'binary', maxLength: 60 }).map((junk) => (text: string) => `${text}}${junk}`),
  nonsense
    .filter((it) => typeof it !== 'object' || it === null || Array.isArray(it))
    .map((it) => () => JSON.stringify(it)),
)

function changed(change: (file: File) => void) {
  return (text: string): string => {
    const file = JSON.parse(text) as File
    change(file)
    return JSON.stringify(file)
  }
}

const malformed = fc.tuple(fc.constantFrom(...samples), spoil).map(([text, broken]) => broken(text))

const refused = ({ exit, out, err }: Awaited<ReturnType<typeof musubi>>): boolean =>
  exit === 2 && out === '' && err.trim() !== '' && !/\n\s+at |undefined|\[object/.test(err)

test('ten thousand malformed files, each refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(malformed, async (text) =>
      refused(await musubiHere(['check', '-'], { input: text, environment: nowhere })),
    ),
    { numRuns: 10_000 },
  )
})

/** A start takes a second of a core: fifty are tried by `npm run test:malformed`. */
const processes = Number(process.env.MUSUBI_PROCESSES ?? 8)

test(`${processes} of them as somebody types them, each in a process of its own`, async () => {
  const files = fc.sample(malformed, processes)
  const waiting = files.entries()
  const answers: boolean[] = []
  const work = async () => {
    for (const [at, text] of waiting)
      answers[at] = refused(await musubi(['check', '-'], { input: text, environment: nowhere }))
  }
  await Promise.all([work(), work(), work()])
  expect(files.filter((_, at) => !answers[at])).toEqual([])
}, 180_000)
