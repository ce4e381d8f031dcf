import { expect, test } from 'vitest'
import { mostMembers, readMemberList } from '#imports/member-list.ts'
import { theEdition } from '#tests/builders/programs.ts'

const { roles } = await theEdition('chiiki-dx-r4-a')
const read = (text: string, otherwise?: 'digital') => readMemberList(text, { roles, otherwise })
const cells = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n')

test('rows copied from a spreadsheet are read by their titles, whatever their order', () => {
  const { rows, findings, titled, passedOver } = read(
    cells(
      ['No.', '役割', '会社名', '都道府県', '法人番号', '担当者', '状態', '内諾日', '内諾方法', '備考', 'メール'],
      [
        '1',
        'デジタル企業',
        '㈱見本',
        '広島',
        '１２４０００１０２６０１１',
        '山田',
        '内諾',
        '令和8年4月1日',
        '電話',
        '急ぎ',
        'a@b.example',
      ],
      ['2', '', '例示商工会議所', '長野県松本市', '', '', '', '', '', '', ''],
    ),
  )
  expect(findings).toEqual([])
  expect([titled, passedOver]).toEqual([true, ['No.']])
  expect(rows).toEqual([
    {
      row: 2,
      name: '㈱見本',
      corporateNumber: '1240001026011',
      prefecture: '34',
      roles: ['digital'],
      state: 'agreed',
      said: { who: '山田', on: '2026-04-01', how: '電話' },
      note: '急ぎ',
    },
    {
      row: 3,
      name: '例示商工会議所',
      corporateNumber: null,
      prefecture: '20',
      roles: [],
      state: 'considered',
      said: { who: '', on: '', how: '' },
      note: '',
    },
  ])
})

test('without titles the first column is the name', () => {
  const { rows, titled } = read('株式会社見本\n例示商工会議所,長野\n')
  expect(titled).toBe(false)
  expect(rows.map(({ row, name }) => [row, name])).toEqual([
    [1, '株式会社見本'],
    [2, '例示商工会議所'],
  ])
})

test('titles may stand under a heading, and blank rows are counted as the spreadsheet counts them', () => {
  const { rows, findings } = read(
    '信州DX 構成員一覧,,\n,,\n団体名,都道府県,役割\n見本信用金庫,長野県,\n,,\n例示システム,長野県,\n',
  )
  expect(findings).toEqual([])
  expect(rows.map(({ row, name }) => [row, name])).toEqual([
    [4, '見本信用金庫'],
    [6, '例示システム'],
  ])
})

test('quoted cells keep their commas and line breaks; a quote inside a name is no obstacle', () => {
  const { rows } = read('名称,備考\r\n"見本,商会","一行目\r\n二行目"\r\n株式会社"例示",\r\n')
  expect(rows.map(({ name, note }) => [name, note])).toEqual([
    ['見本,商会', '一行目\r\n二行目'],
    ['株式会社"例示"', ''],
  ])
})

test('a byte order mark before the titles is no obstacle', () => {
  expect(read('\uFEFF名称\n見本\n').rows).toHaveLength(1)
})

test('roles are known by the programme’s names, several in a cell, and by the list’s own default where none is written', () => {
  const [both, none] = read('名称,役割\n甲,代表機関／デジタル企業\n乙,\n', 'digital').rows
  expect(both?.roles).toEqual(['lead', 'digital'])
  expect(none?.roles).toEqual(['digital'])
})

test('a role nobody knows leaves the row standing without one, and says which there are', () => {
  const { rows, findings } = read('名称,役割\n甲,お客様\n', 'digital')
  expect(rows).toMatchObject([{ name: '甲', roles: [] }])
  expect(findings).toMatchObject([{ row: 2, column: '役割', came: 'お客様' }])
  expect(findings[0]?.says.ja).toContain('デジタル企業')
})

test.each([
  ['名称,都道府県\n,長野県', '名称', '名称が空'],
  ['名称,法人番号\n甲,1240001026012', '法人番号', '検査用数字'],
  ['名称,法人番号\n甲,1.24E+12', '法人番号', '13桁'],
  ['名称,都道府県\n甲,信州', '都道府県', '「信州」'],
  ['名称,状態\n甲,参加確定', '状態', '内諾'],
  ['名称,状態,内諾日\n甲,内諾,先週', '内諾日', '「先週」'],
])('%j is named by row and column, with what to do, and the good row beside it stays', (text, column, says) => {
  const { rows, findings } = read(`${text}\n乙\n`)
  expect(rows.map(({ name }) => name)).toEqual(['乙'])
  expect(findings).toMatchObject([{ row: 2, column }])
  expect(findings[0]?.says.ja).toContain(says)
})

test('the same organisation twice is read once, and the second row says which was first', () => {
  const { rows, findings } = read('名称,都道府県\n甲,長野県\n甲,山梨県\n甲,長野県\n')
  expect(rows).toHaveLength(2)
  expect(findings).toMatchObject([{ row: 4 }])
  expect(findings[0]?.says.ja).toContain('2行目')
})

test('an empty list, one too long, and one whose quotes do not pair are refused whole', () => {
  const long = ['名称', ...Array.from({ length: mostMembers + 1 }, (_, index) => `団体${index}`)].join('\n')
  expect(read('名称\n').findings).toMatchObject([{ row: null }])
  expect(read(long)).toMatchObject({ rows: [], findings: [{ row: null, came: '101' }] })
  expect(read('名称\n"見本').findings[0]?.says.ja).toContain('引用符')
})
