import type { Language } from '#consortium/words.ts'

const name = 'musubi_language'

/**
 * The language somebody chose in this browser, else the first of the two that their browser asks for (`Accept-Language`), else Japanese.
 *
 * @param cookies the request's `Cookie` header
 * @param accepts the request's `Accept-Language` header, as `en-GB,en;q=0.9,ja;q=0.8`
 */
export function chosenLanguage(cookies: string | null, accepts: string | null): Language {
  return keptLanguage(cookies) ?? askedLanguage(accepts ?? '') ?? 'ja'
}

/** What the cookie says, where there is one. */
export function keptLanguage(cookies: string | null): Language | null {
  const kept = new RegExp(`(?:^|;\\s*)${name}=(ja|en)(?:;|$)`).exec(cookies ?? '')?.[1]
  return kept === 'ja' || kept === 'en' ? kept : null
}

/** The `Set-Cookie` that keeps the language for a year. Scripts have no use for it. `secure`: it travels over https only. */
export const keepLanguage = (language: Language, { secure }: { secure: boolean }): string =>
  `${name}=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

function askedLanguage(accepts: string): Language | null {
  const asked = accepts.split(',').map((part) => {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = parameters.find((it) => it.startsWith('q='))?.slice(2)
    return { language: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
  })
  const ours = asked.filter(({ language, weight }) => (language === 'ja' || language === 'en') && weight > 0)
  // Sorting keeps the order written where weights are equal.
  const first = ours.sort((one, other) => other.weight - one.weight)[0]?.language
  return first === 'ja' || first === 'en' ? first : null
}
