import { words } from './words.ts'

/*
 * The words of the National Tax Agency's register of corporate numbers (法人番号公表サイト), under the codes of its files.
 * Source: 法人番号公表サイト リソース定義書; the codes stand in its download files as columns 3, 9 and 20.
 */

/** 処理区分: what happened, so that the register wrote a row. */
export const registerProcesses = {
  '01': words('新規', 'Registered'),
  '11': words('商号又は名称の変更', 'Name changed'),
  '12': words('国内所在地の変更', 'Seat in Japan changed'),
  '13': words('国外所在地の変更', 'Seat abroad changed'),
  '21': words('登記記録の閉鎖等', 'Closed'),
  '22': words('登記記録の復活等', 'Restored'),
  '71': words('吸収合併', 'Took over another in a merger'),
  '72': words('吸収合併無効', 'Merger void'),
  '81': words('商号の登記の抹消', 'Trade name struck off'),
  '99': words('削除', 'Deleted'),
} as const
export type RegisterProcess = keyof typeof registerProcesses

/** 法人種別: what kind of legal person it is. */
export const registerKinds = {
  '101': words('国の機関', 'Organ of the state'),
  '201': words('地方公共団体', 'Local government'),
  '301': words('株式会社', 'Stock company'),
  '302': words('有限会社', 'Limited company'),
  '303': words('合名会社', 'General partnership'),
  '304': words('合資会社', 'Limited partnership'),
  '305': words('合同会社', 'Limited liability company'),
  '399': words('その他の設立登記法人', 'Other registered legal person'),
  '401': words('外国会社等', 'Foreign company'),
  '499': words('その他', 'Other'),
} as const
export type RegisterKind = keyof typeof registerKinds

/** 閉鎖の事由, and `deleted` where the register deleted the number itself (process 99). */
export const closingCauses = {
  liquidated: words('清算の結了等', 'Liquidated'),
  merged: words('合併による解散等', 'Dissolved by merger'),
  registrar: words('登記官による閉鎖', 'Closed by the registrar'),
  other: words('その他の清算の結了等', 'Liquidated otherwise'),
  deleted: words('法人番号の削除', 'Corporate number deleted'),
} as const
export type ClosingCause = keyof typeof closingCauses

/** The codes of 閉鎖の事由 in the files. */
export const closingCodes: Readonly<Record<string, ClosingCause>> = {
  '01': 'liquidated',
  '11': 'merged',
  '21': 'registrar',
  '31': 'other',
}

/** That a legal person is no more: since when, why, and the number of the one it went into. */
export interface Closing {
  /** ISO day. */
  readonly on: string
  readonly cause: ClosingCause
  /** 法人番号; null where the register names none. */
  readonly successor: string | null
}
