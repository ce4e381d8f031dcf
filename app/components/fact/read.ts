/**
 * From the fields of a form to the value of a fact, and back. The same reading serves a page without JavaScript, the live
 * panel and an address with a team in it. What is left empty is unknown and comes back undefined; what cannot be read comes
 * back as it was typed, so that the fact's own type turns it down with its place.
 */
import { parseYen } from '#consortium/yen.ts'
import type { Control } from './control.ts'

/** What a form and the query of an address have in common. */
export interface Fields {
  get(name: string): unknown
  getAll(name: string): unknown[]
  keys(): Iterable<string>
}

const textAt = (fields: Fields, name: string) => String(fields.get(name) ?? '').trim()

export function readControl(fields: Fields, name: string, control: Control): unknown {
  switch (control.kind) {
    case 'yes-no': {
      const said = textAt(fields, name)
      return said === 'yes' ? true : said === 'no' ? false : undefined
    }
    case 'number':
      return readNumber(textAt(fields, name))
    case 'ratio':
      return readRatio(textAt(fields, name))
    case 'text':
    case 'day':
    case 'choice':
      return textAt(fields, name) || undefined
    case 'choices': {
      const chosen = fields.getAll(name).map(String).filter(Boolean)
      // 「該当なし」 is an answer: holds none. Nothing ticked at all is not known.
      if (chosen.includes(none)) return []
      return chosen.length > 0 ? chosen : undefined
    }
    case 'list': {
      const read = rowsOf(fields, name)
        .map((row) => readControl(fields, `${name}.${row}`, control.of))
        .filter((it) => it !== undefined)
      return read.length > 0 ? read : undefined
    }
    case 'group':
      return filled(control.parts.map((it) => [it.name, readControl(fields, `${name}.${it.name}`, it.control)]))
    case 'by-name':
      return filled(control.names.map((it) => [it.value, readControl(fields, `${name}.${it.value}`, control.of)]))
    case 'none':
      return undefined
  }
}

/** The value of the tick 「該当なし」. */
export const none = '-none'

/** The fields that would read as this value. */
export function writeControl(name: string, control: Control, value: unknown): [name: string, value: string][] {
  if (value === undefined || value === null) return []
  switch (control.kind) {
    case 'yes-no':
      return [[name, value ? 'yes' : 'no']]
    case 'ratio':
      return [[name, showRatio(value as readonly [number, number])]]
    case 'number':
    case 'text':
    case 'day':
    case 'choice':
      return [[name, String(value)]]
    case 'choices': {
      const them = (value as readonly unknown[]).map((it) =>
        typeof it === 'object' ? (it as { id: string }).id : String(it),
      )
      return them.length === 0 ? [[name, none]] : them.map((it) => [name, it])
    }
    case 'list':
      return (value as readonly unknown[]).flatMap((it, row) => writeControl(`${name}.${row}`, control.of, it))
    case 'group':
      return control.parts.flatMap((it) =>
        writeControl(`${name}.${it.name}`, it.control, (value as Record<string, unknown>)[it.name]),
      )
    case 'by-name':
      return control.names.flatMap((it) =>
        writeControl(`${name}.${it.value}`, control.of, (value as Record<string, unknown>)[it.value]),
      )
    case 'none':
      return []
  }
}

/** The rows that stand under a name: `budget.0.cost`, `budget.3.cost` → 0, 3. */
export function rowsOf(fields: Fields, name: string): number[] {
  const rows = [...fields.keys()].flatMap((key) => {
    const found = key.startsWith(`${name}.`) ? /^\d+/.exec(key.slice(name.length + 1)) : null
    return found ? [Number(found[0])] : []
  })
  return rows.filter((row, at) => rows.indexOf(row) === at)
}

/**
 * A whole number as people type it: full-width digits, commas, 円, and 億, 万 and 千 in between (「1億2,000万円」, 「1千万」).
 * Text that is no number comes back as it is.
 */
export function readNumber(typed: string): number | string | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,円人年]/g, '')
    .replace(/^[−△▲]/, '-')
  if (text === '') return undefined

  // 「1千万」 is read as the words of the programmes write it.
  const amount = parseYen(text.replace(/^-/, ''))
  if (amount !== undefined) return text.startsWith('-') ? -amount : amount
  const parts = /^(-?)(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(\d+(?:\.\d+)?)?$/.exec(text)
  if (!parts) return typed
  const [, minus, oku = '0', man = '0', rest = '0'] = parts
  const value = Math.round(Number(oku) * 1e8) + Math.round(Number(man) * 1e4) + Number(rest)
  return minus ? -value : value
}

/** A percentage (「7.5」, 「7.5%」) or a fraction (「2/3」) as the pair; nothing is rounded. */
export function readRatio(typed: string): readonly [number, number] | string | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s%]/g, '')
    .replace(/^[−△▲]/, '-')
  if (text === '') return undefined

  const fraction = /^(-?\d+)\/(\d+)$/.exec(text)
  if (fraction) return [Number(fraction[1]), Number(fraction[2])]
  const percent = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!percent) return typed
  const [, minus, whole = '', decimals = ''] = percent
  const value = Number(whole + decimals)
  return [minus ? -value : value, 100 * 10 ** decimals.length]
}

/** [75, 1000] → 「7.5」; what two decimals cannot say stays a fraction. */
export function showRatio([n, d]: readonly [number, number]): string {
  const hundredths = (n * 10_000) / d
  return Number.isInteger(hundredths) ? String(hundredths / 100) : `${n}/${d}`
}

const filled = (entries: [string, unknown][]) => {
  const known = entries.filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}
