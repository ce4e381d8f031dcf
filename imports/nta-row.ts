import { isDay } from '#consortium/calendar.ts'
import { isCorporateNumber } from '#consortium/corporate-number.ts'
import { findPrefecture, type PrefectureCode } from '#consortium/prefecture.ts'
import {
  type Closing,
  closingCodes,
  type RegisterKind,
  type RegisterProcess,
  registerKinds,
  registerProcesses,
} from '#consortium/register.ts'
import { finding, type ImportFinding } from './finding.ts'
import type { NtaColumn } from './nta-columns.ts'

/** One row of the register: how a legal person stood after one process. Null is blank. */
export interface NtaRow {
  readonly row: number
  readonly corporateNumber: string
  readonly process: RegisterProcess
  /** A correction of what the register said before. */
  readonly correct: boolean
  /** ISO day on which the register wrote it. */
  readonly updatedOn: string
  /** ISO day on which it happened. */
  readonly changedOn: string
  readonly name: string
  readonly kana: string | null
  readonly kind: RegisterKind
  readonly prefecture: PrefectureCode | null
  /** JIS X 0402, five digits without the check digit. */
  readonly municipality: string | null
  readonly municipalityName: string | null
  /** Below the municipality; abroad the whole address. */
  readonly address: string | null
  readonly closed: Closing | null
  /** In the register's words. */
  readonly changeCause: string | null
  /** Whether it is the newest row of this number; the others are history. */
  readonly latest: boolean
  /** 検索対象除外 (hihyoji = 1): it must not be shown. */
  readonly hidden: boolean
}

// Written once, not for every row.
const idsIn = (list: object) => Object.keys(list).sort().join(', ')
const [processIds, kindIds, closingIds] = [registerProcesses, registerKinds, closingCodes].map(idsIn) as [
  string,
  string,
  string,
]

type Cells = Readonly<Record<NtaColumn, string>>

/** Reads one row, or says of each wrong cell what was expected, what came and what to do. */
export function readNtaRow(
  row: number,
  cells: Cells,
): { readonly value: NtaRow } | { readonly findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const expect = (column: NtaColumn, isRight: boolean, ja: string, en: string) => {
    if (isRight) return
    const came = cells[column]
    findings.push(
      finding(
        row,
        column,
        came,
        `${ja}を期待しましたが、「${came}」でした。公表サイトからダウンロードし直してください。`,
        `Expected ${en}, got “${came}”. Download the file again.`,
      ),
    )
  }
  const flag = (column: NtaColumn) => expect(column, /^[01]$/.test(cells[column]), '0 か 1', '0 or 1')
  const day = (column: NtaColumn, blankIsFine = false) =>
    expect(
      column,
      isDay(cells[column]) || (blankIsFine && cells[column] === ''),
      '2026-07-31 のような日付',
      'a day such as 2026-07-31',
    )
  const oneOf = (column: NtaColumn, list: object, ids: string) =>
    expect(column, Object.hasOwn(list, cells[column]), `${ids} のどれか`, `one of ${ids}`)

  const { process, closeDate, closeCause, successorCorporateNumber: successor, prefectureCode, cityCode } = cells
  expect(
    'corporateNumber',
    isCorporateNumber(cells.corporateNumber),
    '検査用数字の合う13桁の法人番号',
    'a 法人番号 of 13 digits with its check digit',
  )
  oneOf('process', registerProcesses, processIds)
  oneOf('kind', registerKinds, kindIds)
  for (const column of ['correct', 'latest', 'hihyoji'] as const) flag(column)
  for (const column of ['updateDate', 'changeDate'] as const) day(column)
  day('closeDate', true)
  // 81 strikes the trade name off and 99 the number; either may leave the name blank.
  expect('name', cells.name !== '' || process === '81' || process === '99', '商号又は名称', 'a name')
  expect('closeDate', closeDate !== '' || process !== '21', '閉鎖年月日', 'the day it was closed')
  expect(
    'closeCause',
    closeDate === '' ? closeCause === '' : Object.hasOwn(closingCodes, closeCause),
    `閉鎖年月日があれば ${closingIds} のどれか、なければ空欄`,
    `one of ${closingIds} beside a closeDate, else blank`,
  )
  expect(
    'successorCorporateNumber',
    successor === '' || isCorporateNumber(successor),
    '承継先の法人番号（13桁）か空欄',
    'a 法人番号 of 13 digits, or blank',
  )
  expect(
    'prefectureCode',
    prefectureCode === '' || /^\d{2}$/.test(prefectureCode),
    '2桁の都道府県コードか空欄',
    'a prefecture code of 2 digits, or blank',
  )
  expect(
    'cityCode',
    cityCode === '' || /^\d{3}$/.test(cityCode),
    '3桁の市区町村コードか空欄',
    'a municipality code of 3 digits, or blank',
  )
  if (findings.length > 0) return { findings }

  return { value: ntaRowOf(row, cells) }
}

function ntaRowOf(row: number, cells: Cells): NtaRow {
  // 99 of the prefecture codes is abroad: no prefecture of Japan.
  const prefecture = findPrefecture(cells.prefectureCode)?.code ?? null
  return {
    row,
    corporateNumber: cells.corporateNumber,
    process: cells.process as RegisterProcess,
    correct: cells.correct === '1',
    updatedOn: cells.updateDate,
    changedOn: cells.changeDate,
    name: plain(cells.name),
    kana: plain(cells.furigana) || null,
    kind: cells.kind as RegisterKind,
    prefecture,
    municipality: prefecture && cells.cityCode ? `${prefecture}${cells.cityCode}` : null,
    municipalityName: plain(cells.cityName) || null,
    address: plain(cells.streetNumber) || plain(cells.addressOutside) || null,
    closed: closingIn(cells),
    changeCause: plain(cells.changeCause) || null,
    latest: cells.latest === '1',
    hidden: cells.hihyoji === '1',
  }
}

/** A row says all that holds after it, so 復活 (22) and 合併無効 (72) open again by leaving the closing blank. */
function closingIn(cells: Cells): Closing | null {
  const successor = cells.successorCorporateNumber || null
  const cause = closingCodes[cells.closeCause]
  if (cells.process === '99') return { on: cells.closeDate || cells.changeDate, cause: 'deleted', successor }
  return cause ? { on: cells.closeDate, cause, successor } : null
}

/** The register writes Latin letters, digits and signs in full width; the directory in half width. */
const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .trim()
