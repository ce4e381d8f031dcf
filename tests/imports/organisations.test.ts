import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { organisationColumns } from '#imports/organisation-row.ts'
import { readOrganisations } from '#imports/organisations.ts'

const header = organisationColumns.join(',')
const file = (...rows: Partial<Record<(typeof organisationColumns)[number], string>>[]) =>
  [header, ...rows.map((row) => organisationColumns.map((name) => `"${row[name] ?? ''}"`).join(','))].join('\r\n')

const whole = {
  name: '株式会社見本',
  corporate_number: '1240001026011',
  kind: 'company',
  size: 'sme',
  guessed: 'true',
  prefecture: '広島県',
  municipality: '福山市',
  industry: '金属製品製造業',
  capability: '金型',
  source_url: 'https://info.gbiz.go.jp/hojin/ichiran?hojinBango=1240001026011',
}
const one = (row: Partial<typeof whole>) => readOrganisations(file({ ...whole, ...row }))
const problemOf = (row: Partial<typeof whole>) => one(row).findings[0]

test('a whole row becomes an entry with its facts, how each is known and where it comes from', () => {
  const { organisations, findings } = one({})
  expect(findings).toEqual([])
  expect(organisations).toEqual([
    {
      row: 2,
      name: '株式会社見本',
      kana: null,
      corporateNumber: '1240001026011',
      facts: { kind: 'company', size: 'sme', prefecture: '34', industry: '24' },
      evidence: { kind: 'guessed', size: 'guessed', prefecture: 'register', industry: 'register' },
      capability: '金型',
      municipalityName: '福山市',
      industryName: '金属製品製造業',
      domain: null,
      source: 'gBizINFO（経済産業省）',
      sourceUrl: whole.source_url,
      importKey: null,
    },
  ])
})

test('what the source prints itself is no guess', () => {
  expect(one({ guessed: 'false' }).organisations[0]?.evidence).toMatchObject({ kind: 'register', size: 'document' })
})

test('an industry that is a whole division, or a list of several, is kept as text alone', () => {
  for (const industry of ['製造業', '製造業,情報通信業']) {
    const [it] = one({ industry }).organisations
    expect(it?.facts).not.toHaveProperty('industry')
    expect(it?.industryName).toBe(industry)
  }
})

test('a blank prefecture is unknown', () => {
  expect(one({ prefecture: '' }).organisations[0]?.facts).not.toHaveProperty('prefecture')
})

test.each([
  [{ corporate_number: '1240001026012' }, 'corporate_number', '検査用数字'],
  [{ corporate_number: '124000102601' }, 'corporate_number', '13桁'],
  [{ prefecture: '廣嶋' }, 'prefecture', '「廣嶋」'],
  [{ kind: 'firm' }, 'kind', 'company'],
  [{ size: 'huge' }, 'size', 'sme'],
  [{ guessed: 'maybe' }, 'guessed', 'true'],
  [{ source_url: 'javascript:alert(1)' }, 'source_url', 'https://'],
  [{ name: ' ' }, 'name', '名称'],
  [{ corporate_number: '', source_url: '' }, 'source_url', '法人番号も出典'],
])('%o is named by its row and column, with what to do', (row, column, says) => {
  const problem = problemOf(row)
  expect(problem).toMatchObject({ row: 2, column })
  expect(problem?.says.ja).toContain(says)
  expect(one(row).organisations).toEqual([])
})

test.each(['co.jp', 'gmail.com', 'www.example.jp', 'example'])('%s is nobody’s own domain', (domain) => {
  expect(readOrganisations(file({ ...whole, domain })).findings).toMatchObject([{ column: 'domain', came: domain }])
})

test('a row with every cell wrong names every cell', () => {
  const { findings } = one({ kind: 'x', size: 'x', prefecture: 'x', guessed: 'x', source_url: 'x' })
  expect(findings.map(({ column }) => column)).toEqual(['kind', 'size', 'prefecture', 'guessed', 'source_url'])
})

test('in a list that is kept nowhere a name will do, and twice the same is told all the same', () => {
  const text = 'name,prefecture\nデモ甲,広島県\nデモ甲,広島県\n'
  expect(readOrganisations(text).organisations).toEqual([])
  const { organisations, findings } = readOrganisations(text, { nameWillDo: true })
  expect(organisations.map(({ name }) => name)).toEqual(['デモ甲'])
  expect(findings.map(({ row }) => row)).toEqual([3])
})

test('the same organisation twice in a file is taken once, and the second row says which was first', () => {
  const { organisations, findings } = readOrganisations(file(whole, { ...whole, name: '別の書き方' }))
  expect(organisations).toHaveLength(1)
  expect(findings).toMatchObject([{ row: 3, column: 'corporate_number' }])
  expect(findings[0]?.says.ja).toContain('2行目')
})

test('equal names without a number are two organisations where source or prefecture differ', () => {
  const unnumbered = { ...whole, corporate_number: '' }
  const { organisations, findings } = readOrganisations(
    file(unnumbered, { ...unnumbered, prefecture: '愛知県' }, { ...unnumbered, source_url: 'https://example.jp/1' }),
  )
  expect(findings).toEqual([])
  expect(new Set(organisations.map(({ importKey }) => importKey)).size).toBe(3)
})

test('a column nobody knows, and one that is missing, are said before any row is taken', () => {
  const { organisations, findings } = readOrganisations('nmae,kind\r\n株式会社見本,company')
  expect(organisations).toEqual([])
  expect(findings.map(({ row, column }) => [row, column])).toEqual([
    [1, 'name'],
    [1, 'nmae'],
  ])
})

test('a row with a column too many is bad by itself', () => {
  const { organisations, findings } = readOrganisations(
    'name,source_url\n甲,https://example.jp/,x\n乙,https://example.jp/\n',
  )
  expect(organisations.map(({ name }) => name)).toEqual(['乙'])
  expect(findings).toMatchObject([{ row: 2, column: null }])
})

test('a file that is not UTF-8, and one whose quotes do not pair, are refused whole', () => {
  expect(readOrganisations('name\n\uFFFD\uFFFD').findings).toMatchObject([{ row: null }])
  expect(readOrganisations('name\n"株式会社').findings[0]?.says.ja).toContain('引用符')
})

test('a byte order mark and Windows line ends are no obstacle', () => {
  expect(readOrganisations(`\uFEFF${file(whole)}`).organisations).toHaveLength(1)
})

test('all thousand rows of the file that comes with the house can be taken', async () => {
  const { organisations, findings } = readOrganisations(await readFile('db/demo/organisations.csv', 'utf8'))
  expect(findings).toEqual([])
  expect(organisations).toHaveLength(1000)
  expect(new Set(organisations.map(({ name }) => name)).size).toBe(996)
})
