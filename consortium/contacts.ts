import type { PrefectureCode } from './prefecture.ts'
import { type Words, words } from './words.ts'

/** Who signs for an organisation and who answers for it. Not facts: no rule reads them, and few people may. */
export interface Contacts {
  readonly representativeTitle?: string
  readonly representativeName?: string
  /** In katakana. */
  readonly representativeReading?: string
  /** `100-0001`. */
  readonly postalCode?: string
  /** JIS X 0401. */
  readonly prefecture?: PrefectureCode
  /** Municipality, street, building. */
  readonly street?: string
  readonly department?: string
  readonly contactName?: string
  /** In katakana. */
  readonly contactReading?: string
  readonly telephone?: string
  readonly mail?: string
}

/** What was typed in the one way it is kept, or why it cannot be read. */
export type Read = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly says: Words }

const no = (ja: string, en: string): Read => ({ ok: false, says: words(ja, en) })
const dashes = /[‐‑‒–—―−ーｰ-]/g

/** A reading: hiragana and half-width kana are taken too and kept as katakana, words one space apart. */
export function readReading(typed: string): Read {
  const value = typed
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[ぁ-ゖ]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60))
  return /^[ァ-ヺー・ヽヾ ]+$/.test(value)
    ? { ok: true, value }
    : no(
        'フリガナは、カタカナまたはひらがなで入力してください（例：ヤマダ タロウ）。',
        'Write the reading in katakana or hiragana, e.g. ヤマダ タロウ.',
      )
}

/** A postal code of seven digits, with or without 〒 and hyphen; kept as `100-0001`. */
export function readPostalCode(typed: string): Read {
  const digits = typed
    .normalize('NFKC')
    .replace(dashes, '')
    .replace(/[〒\s]/g, '')
  return /^\d{7}$/.test(digits)
    ? { ok: true, value: `${digits.slice(0, 3)}-${digits.slice(3)}` }
    : no(
        '郵便番号は7桁の数字で入力してください（例：100-0001）。',
        'Write the postal code with its seven digits, e.g. 100-0001.',
      )
}

/**
 * A telephone number in Japan from its area code on: 10 digits, 11 for mobile and IP telephones. +81 is read as the 0 it stands for.
 * Hyphens stay where they were typed.
 */
export function readTelephone(typed: string): Read {
  const value = typed
    .normalize('NFKC')
    .trim()
    .replace(dashes, '-')
    .replace(/^\+81[-\s]*\(?0?\)?/, '0')
    .replace(/[()\s]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
  return /^0[\d-]+$/.test(value) && /^\d{10,11}$/.test(value.replaceAll('-', ''))
    ? { ok: true, value }
    : no(
        '電話番号は、市外局番から10桁または11桁の数字で入力してください（例：03-1234-5678）。',
        'Write the telephone number from its area code on, 10 or 11 digits, e.g. 03-1234-5678.',
      )
}
