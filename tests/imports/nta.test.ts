import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readNta } from '#imports/nta.ts'
import type { NtaColumn } from '#imports/nta-columns.ts'
import { ntaLine } from '#tests/builders/nta.ts'

const number = '1240001026011'
const one = (it: Partial<Record<NtaColumn, string>> = {}) => readNta(ntaLine({ corporateNumber: number, ...it }))
const bytes = await readFile('tests/imports/data/houjin-bangou-diff-20260731.csv')
const day = readNta(new TextDecoder('shift_jis', { fatal: true }).decode(bytes))

const countBy = (keyOf: (it: (typeof day.rows)[number]) => string): Record<string, number> => {
  const keys = day.rows.map(keyOf)
  return Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((it) => it === key).length]))
}

test('every row of a real day is read', () => {
  expect(day.findings).toEqual([])
  expect(day.rows).toHaveLength(2069)
})

test.each([
  ['01', 840, 153],
  ['11', 90, 10],
  ['12', 600, 54],
  ['13', 1, 0],
  ['21', 283, 6],
  ['22', 8, 1],
  ['71', 19, 4],
])('process %s has %i newest rows and %i of history in that file', (process, newest, history) => {
  const of = day.rows.filter((it) => it.process === process)
  expect([of.filter(({ latest }) => latest).length, of.filter(({ latest }) => !latest).length]).toEqual([
    newest,
    history,
  ])
})

test('that file has no other process; its closings, their causes and successors, and what must not be shown', () => {
  expect(Object.keys(countBy((it) => it.process)).sort()).toEqual(['01', '11', '12', '13', '21', '22', '71'])
  expect(countBy((it) => it.closed?.cause ?? 'open')).toEqual({ liquidated: 268, merged: 17, registrar: 4, open: 1780 })
  expect(day.rows.filter((it) => it.closed?.successor).length).toBe(17)
  expect(day.rows.filter((it) => it.hidden).map((it) => it.corporateNumber)).toEqual(['4110002005494', '4110002005494'])
  expect(new Set(day.rows.filter((it) => it.latest).map((it) => it.corporateNumber)).size).toBe(1841)
})

test('a row says who, where and since when; letters and digits in half width', () => {
  expect(day.rows.find((it) => it.corporateNumber === '1010001239651')).toEqual({
    row: 9,
    corporateNumber: '1010001239651',
    process: '21',
    correct: false,
    updatedOn: '2026-07-31',
    changedOn: '2026-07-01',
    name: 'ファルク株式会社',
    kana: 'ファルク',
    kind: '301',
    prefecture: '13',
    municipality: '13103',
    municipalityName: '港区',
    address: '台場2丁目3番1号',
    closed: { on: '2026-07-01', cause: 'merged', successor: '8010001212692' },
    changeCause: '令和8年7月1日東京都港区台場二丁目3番1号インヴァスト株式会社(8010001212692)に合併し解散',
    latest: true,
    hidden: false,
  })
})

test('a company abroad has an address and no prefecture', () => {
  const abroad = day.rows.find((it) => it.corporateNumber === '1700150136778')
  expect(abroad).toMatchObject({ prefecture: null, municipality: null, kind: '401' })
  expect(abroad?.address).toContain('Building 2,No.14')
})

test.each([
  ['13', { addressOutside: '大韓民国京畿道' }, null],
  ['22', {}, null],
  ['72', {}, null],
  ['81', { name: '' }, null],
  ['99', { name: '' }, { on: '2026-07-29', cause: 'deleted', successor: null }],
  ['21', { closeDate: '2026-07-28', closeCause: '31' }, { on: '2026-07-28', cause: 'other', successor: null }],
] as const)('process %s is read', (process, cells, closed) => {
  const { rows, findings } = one({ process, ...cells })
  expect(findings).toEqual([])
  expect(rows[0]).toMatchObject({ process, closed })
})

test.each([
  ['corporateNumber', '1234567890123', '検査用数字'],
  ['process', '77', '01, 11, 12'],
  ['kind', '300', '301'],
  ['updateDate', '2026/07/31', '2026-07-31'],
  ['latest', '', '0 か 1'],
  ['name', '', '商号又は名称'],
  ['closeCause', '01', '閉鎖年月日'],
  ['successorCorporateNumber', '12', '13桁'],
  ['prefectureCode', '3', '2桁'],
] as const)('a wrong %s is named with what came and what was expected', (column, came, expected) => {
  const { rows, findings } = one({ [column]: came })
  expect(rows).toEqual([])
  expect(findings).toMatchObject([{ row: 1, column, came }])
  expect(findings[0]?.says.ja).toContain(expected)
  expect(findings[0]?.says.en).toContain(came)
})

test('closed without a day or a cause is named at both', () => {
  expect(one({ process: '21' }).findings.map(({ column }) => column)).toEqual(['closeDate'])
  expect(one({ closeDate: '2026-07-28' }).findings.map(({ column }) => column)).toEqual(['closeCause'])
})

test('LF or CR LF, a mark at the front, a blank line at the end: the same rows', () => {
  const lines = [ntaLine({ corporateNumber: number, latest: '0' }), ntaLine({ corporateNumber: number })]
  const [unix, windows] = [readNta(lines.join('\n')), readNta(`\uFEFF${lines.join('\r\n')}\r\n\r\n`)]
  expect(windows).toEqual(unix)
  expect(unix.rows.map(({ row, latest }) => [row, latest])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('another number of columns, a second newest row and a quote without its pair are named; the others come in', () => {
  const line = ntaLine({ corporateNumber: number })
  const { rows, findings } = readNta(['name,number', line, line].join('\n'))
  expect(rows.map(({ row }) => row)).toEqual([2])
  expect(findings.map(({ row, column }) => [row, column])).toEqual([
    [1, null],
    [3, 'latest'],
  ])
  expect(readNta('1,"2\n').findings).toHaveLength(1)
})

test('a blank file has neither rows nor findings', () => {
  expect(readNta('')).toEqual({ rows: [], findings: [] })
})
