import { type Words, words } from './words.ts'

export type CorporateNumber =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly problem: 'not-13-digits' | 'check-digit'; readonly says: Words }

/**
 * The check digit of a 法人番号 from its twelve base digits, always 1 to 9:
 * 9 − (Σ Pn × Qn mod 9), where Pn is the n-th base digit from the right and Qn is 1 for odd n, 2 for even n.
 * Source: 法人番号の指定等に関する省令 (平成26年財務省令第70号) art. 2; houjin-bangou.nta.go.jp/documents/checkdigit.pdf.
 */
export function checkDigitOf(base: string): number {
  const sum = [...base].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9)
}

/** Whether the text is a 法人番号: thirteen digits, the first of which is the check digit of the others. */
export const isCorporateNumber = (text: string): boolean =>
  /^\d{13}$/.test(text) && Number(text[0]) === checkDigitOf(text.slice(1))

/**
 * Reads a 法人番号 as people type it: full-width digits, spaces, hyphens and the T of an invoice number are forgiven.
 * The check digit is not; it catches a mistyped digit, and says so.
 */
export function parseCorporateNumber(typed: string): CorporateNumber {
  const number = typed
    .normalize('NFKC')
    .replace(/[\s‐‑‒–—―−ー-]/g, '')
    .replace(/^T/i, '')

  if (!/^\d{13}$/.test(number))
    return {
      ok: false,
      problem: 'not-13-digits',
      says: words(
        `法人番号は13桁の数字ですが、「${typed}」でした。13桁すべてを入力してください。`,
        `A corporate number has 13 digits, but this was “${typed}”. Enter all 13.`,
      ),
    }

  if (!isCorporateNumber(number))
    return {
      ok: false,
      problem: 'check-digit',
      says: words(
        `法人番号「${number}」の検査用数字が合いません。数字の打ち間違いがないか確かめてください。`,
        `The check digit of “${number}” does not match. Check for a mistyped digit.`,
      ),
    }

  return { ok: true, number }
}
