/**
 * What real records say of Japan's legal persons: where they are, which form they have and on which side of the name, what they do,
 * how large they are, which kanji they are written with. Counted once, from the Tax Agency's day and the directory file.
 */
import { readFileSync } from 'node:fs'
import { findIndustryByName, type Industry } from '#consortium/industry.ts'
import { type Size, sizes } from '#consortium/organisation-words.ts'
import { readNta } from '#imports/nta.ts'
import { readOrganisations } from '#imports/organisations.ts'
import { legalForms } from '#search/legal-forms.ts'
import { checkout } from '#server/checkout.ts'

type Counted<T> = readonly (readonly [T, number])[]

export interface Municipality {
  /** JIS X 0401. */
  readonly prefecture: string
  /** JIS X 0402, five digits. */
  readonly code: string
  readonly name: string
}

/** A legal form where it stands; null for names without one. */
export type FormPlace = { readonly form: string; readonly at: 'front' | 'back' } | null

export interface Records {
  readonly municipalities: Counted<Municipality>
  readonly forms: Counted<FormPlace>
  /** Null where the record does not say. */
  readonly industries: Counted<Industry>
  readonly sizes: Counted<Size | null>
  /** How often each kanji stands in a name or below a municipality, without the words that stand in all of them. */
  readonly kanji: ReadonlyMap<string, number>
}

export function readRecords(): Records {
  const nta = new TextDecoder('shift_jis').decode(
    readFileSync(checkout('tests/imports/data/houjin-bangou-diff-20260731.csv')),
  )
  const register = readNta(nta).rows.filter(({ latest, hidden }) => latest && !hidden)
  const directory = readOrganisations(readFileSync(checkout('db/demo/organisations.csv'), 'utf8')).organisations
  const placed = register.flatMap(({ prefecture, municipality, municipalityName }): Municipality[] =>
    prefecture && municipality && municipalityName ? [{ prefecture, code: municipality, name: municipalityName }] : [],
  )
  const towns = register.map(
    ({ address }) => /^\D*/u.exec(address ?? '')?.[0].replace(/[字町村丁目番地号]/gu, '') ?? '',
  )
  return {
    municipalities: counted(placed, ({ code }) => code),
    forms: counted(
      register.map(({ name }) => formIn(name)),
      (it) => JSON.stringify(it),
    ),
    industries: counted(
      directory.flatMap(({ industryName }) => findIndustryByName(industryName ?? '') ?? []),
      ({ name }) => name.ja,
    ),
    sizes: counted(
      directory.map(({ facts }) =>
        typeof facts.size === 'string' && facts.size in sizes ? (facts.size as Size) : null,
      ),
      String,
    ),
    kanji: new Map(counted(kanjiIn([...register.map(({ name }) => withoutForm(name)), ...towns]), (it) => it)),
  }
}

function formIn(name: string): FormPlace {
  const at = (side: 'front' | 'back') => {
    const found = legalForms.find(({ form }) => (side === 'front' ? name.startsWith(form) : name.endsWith(form)))
    return found ? ({ form: found.form, at: side } as const) : null
  }
  return at('front') ?? at('back')
}

const withoutForm = (name: string): string => legalForms.reduce((rest, { form }) => rest.replaceAll(form, ''), name)

const kanjiIn = (texts: readonly string[]): string[] => texts.join('').match(/\p{Script=Han}/gu) ?? []

/** Largest first, so that the same records always give the same order. */
function counted<T>(items: readonly T[], key: (item: T) => string): [T, number][] {
  const counts = new Map<string, [T, number]>()
  for (const item of items) {
    const found = counts.get(key(item))
    if (found) found[1]++
    else counts.set(key(item), [item, 1])
  }
  return [...counts.entries()].sort(([a, [, m]], [b, [, n]]) => n - m || (a < b ? -1 : 1)).map(([, entry]) => entry)
}
