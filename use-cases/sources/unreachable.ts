import { type Words, words } from '#consortium/words.ts'

/** Why nothing could be fetched from an address; `http-404` and the like carry the status. */
export type Unreachable = keyof typeof reasons | `http-${number}`

const reasons = {
  timeout: words('時間内に応答がありません', 'no answer in time'),
  'too-large': words('大きすぎます', 'it is too large'),
  'too-many-redirects': words('転送が多すぎます', 'too many redirects'),
  'not-http': words('http・https 以外へ転送されました', 'it leads away from http and https'),
  'no-such-host': words('そのサーバーが見つかりません', 'there is no such server'),
  'no-connection': words('接続できません', 'no connection'),
  certificate: words('証明書を確かめられません', 'its certificate cannot be verified'),
} as const

/** The same in words, e.g. 404 = the page is not there. */
export function sayUnreachable(reason: string): Words {
  if (Object.hasOwn(reasons, reason)) return reasons[reason as keyof typeof reasons]
  const status = reason.replace(/^http-/, '')
  return words(`HTTP ${status} が返りました`, `it answered HTTP ${status}`)
}
