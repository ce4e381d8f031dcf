import { builtinModules } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Import, type Module, readModule, readModules } from './arrows/modules.ts'

/** What each top folder may import besides itself (design.md section 2). A trailing `: types` allows types alone. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  consortium: [],
  programs: ['consortium'],
  matching: ['consortium', 'programs'],
  rooms: ['consortium', 'programs'],
  search: ['consortium'],
  exports: ['consortium', 'programs', 'rooms', 'matching'],
  imports: ['consortium'],
  'use-cases': ['consortium', 'programs', 'matching', 'rooms', 'exports', 'imports', 'search'],
  jobs: ['use-cases', 'consortium', 'programs', 'matching', 'rooms'],
  app: ['use-cases', 'consortium', 'programs', 'matching', 'rooms', 'exports', 'imports', 'search'],
  db: ['consortium', 'rooms: types', 'use-cases: types', 'search: types'],
  cli: ['use-cases', 'consortium', 'programs', 'matching', 'exports', 'imports', 'db', 'server', 'search', 'rooms'],
  server: ['use-cases', 'consortium', 'programs', 'matching', 'rooms', 'db', 'search', 'jobs', 'app'],
}

/** Same input, same output: no clock, no dice, nothing of Node. */
const pure = ['consortium', 'programs', 'matching', 'exports', 'imports', 'rooms']

const modules = readModules(Object.keys(arrows))
const folderOf = (path: string) => path.split('/')[0] ?? ''
const inFolder = (folder: string) => modules.filter((it) => it.path.startsWith(`${folder}/`))

const allowed = (from: string, { to, typesOnly }: Import): boolean => {
  const folder = folderOf(to)
  const may = arrows[from] ?? []
  return folder === from || may.includes(folder) || (typesOnly && may.includes(`${folder}: types`))
}

const offences = (list: readonly Module[], isOffence: (it: Import, from: Module) => boolean) =>
  list.flatMap((module) =>
    module.imports.filter((it) => isOffence(it, module)).map((it) => `${it.place} imports ${it.to}`),
  )

describe('imports run one way', () => {
  test.each(Object.keys(arrows))('%s imports only what the design says', (folder) => {
    expect(offences(inFolder(folder), (it) => it.ours && !allowed(folder, it))).toEqual([])
  })

  test('nothing imports server.ts or cli.ts', () => {
    expect(offences(modules, (it) => it.ours && /^(server|cli)\.ts$/.test(it.to))).toEqual([])
  })

  test('nothing of the product imports a test', () => {
    expect(offences(modules, (it) => it.ours && folderOf(it.to) === 'tests')).toEqual([])
  })

  test('use cases and pages know the search by its contract, never its engines', () => {
    const list = ['use-cases', 'app', 'jobs', 'rooms'].flatMap(inFolder)
    expect(offences(list, (it) => it.to.startsWith('search/engines/'))).toEqual([])
  })

  test('the tables know drizzle and word lists alone', () => {
    const may = (it: Import) =>
      it.to.startsWith('drizzle-orm') || ['db/schema', 'consortium'].some((folder) => it.to.startsWith(`${folder}/`))
    expect(offences(inFolder('db/schema'), (it) => !may(it))).toEqual([])
  })

  test('the parts of a page never bring the whole catalogue into the browser', () => {
    const inBrowser = inFolder('app/components')
    expect(offences(inBrowser, (it) => !it.typesOnly && it.to.startsWith('programs/catalogue'))).toEqual([])
  })

  test('Lucia is known to one file', () => {
    const others = modules.filter((it) => it.path !== 'app/auth.server.ts')
    expect(offences(others, (it) => /^(lucia|@lucia-auth)/.test(it.to))).toEqual([])
  })

  test('between folders by #folder/file.ts, within one relatively', () => {
    const crosses = (it: Import, { path }: Module) =>
      it.relative && path.includes('/') && folderOf(it.to) !== folderOf(path)
    const roundabout = (it: Import, { path }: Module) => it.ours && !it.relative && folderOf(it.to) === folderOf(path)
    expect(offences(modules, (it, from) => crosses(it, from) || roundabout(it, from))).toEqual([])
  })
})

describe('the same input gives the same output', () => {
  test.each(pure)('%s uses nothing of Node', (folder) => {
    const ofNode = (to: string) => to.startsWith('node:') || builtinModules.includes(to)
    expect(offences(inFolder(folder), (it) => !it.ours && ofNode(it.to))).toEqual([])
  })

  test.each(pure)('%s looks at no clock and throws no dice', (folder) => {
    expect(inFolder(folder).flatMap((it) => it.impure)).toEqual([])
  })
})

describe('two copies of a module do no harm', () => {
  test('no module remembers anything', () => {
    expect(modules.flatMap((it) => it.remembers)).toEqual([])
  })

  test('nothing crosses by instanceof', () => {
    expect(modules.flatMap((it) => it.instanceOf)).toEqual([])
  })
})

describe('the eyes that look for all this see it', () => {
  const see = (text: string) => readModule('rooms/example.ts', text)

  test.each([
    ['let count = 0'],
    ['var count = 0'],
    ['export let count = 0'],
    ['const seen = new Set<string>()'],
    ['const cache = new Map()'],
    ['const all = { cache: new WeakMap() }'],
  ])('%s is memory', (text) => {
    expect(see(text).remembers).toHaveLength(1)
  })

  test.each([
    ['function f() { let count = 0 }'],
    ['const f = () => new Map()'],
    ["const words = new Set(['lead', 'member'])"],
    ['const distinct = [...new Set(words)]'],
    ['const byId: ReadonlyMap<string, Rule> = new Map(rules.map((it) => [it.id, it]))'],
    ['for (const it of list) f(it)'],
  ])('%s is none', (text) => {
    expect(see(text).remembers).toEqual([])
  })

  test('a clock, dice, an import of types, one in braces and one that waits', () => {
    expect(see('const now = () => [Date.now(), new Date(), Math.random()]').impure).toHaveLength(3)
    expect(see('const at = (iso: string) => new Date(iso)').impure).toEqual([])
    const { imports } = see(
      "import type { A } from '#db/a.ts'\nimport { type B } from './b.ts'\nconst c = () => import('../c/c.ts')",
    )
    expect(imports.map(({ to, typesOnly }) => [to, typesOnly])).toEqual([
      ['db/a.ts', true],
      ['rooms/b.ts', true],
      ['c/c.ts', false],
    ])
  })

  test('a class of ours behind instanceof', () => {
    expect(
      see("import { Gone } from './gone.ts'\nexport const is = (it: unknown) => it instanceof Gone").instanceOf,
    ).toHaveLength(1)
    expect(see('export const is = (it: unknown) => it instanceof Error').instanceOf).toEqual([])
  })
})
