/**
 * From the fields of the profile form to what the use case takes. What cannot be read comes back as typed, so that the schema turns
 * it down with its place and the form shows it again.
 */
import { designations } from '#consortium/designations.ts'
import { findIndustryByName } from '#consortium/industry.ts'
import { type Fields, none, readControl, readNumber, rowsOf } from '../fact/read.ts'
import { type ProfileFactName, profileControl, profileFacts } from './facts.ts'

/** The entry as somebody fills it in. A fact left out is unknown; one that cannot be read is still text. */
export interface Draft {
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  readonly capability: string
  readonly domain: string | null
  readonly facts: Readonly<Record<string, unknown>>
}

/** An entry with nothing in it yet. */
export const emptyDraft: Draft = {
  name: '',
  kana: null,
  corporateNumber: null,
  capability: '',
  domain: null,
  facts: {},
}

export function readDraft(fields: Fields): Draft {
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const facts = (Object.keys(profileFacts) as ProfileFactName[])
    .map((name) => [name, readFact(fields, name)] as const)
    .filter(([, value]) => value !== undefined)
  return {
    name: text('name'),
    kana: text('kana') || null,
    corporateNumber: text('corporateNumber') || null,
    capability: text('capability'),
    domain: domainOf(text('domain')) || null,
    facts: Object.fromEntries(facts),
  }
}

/** One fact from its fields, `facts.capital` and below. */
export function readFact(fields: Fields, name: ProfileFactName): unknown {
  const at = `facts.${name}`
  const control = profileControl(name)
  switch (control.kind) {
    case 'designations':
      return readDesignations(fields, at)
    case 'months':
      return readMonths(fields, at)
    case 'list':
      return readControl(fields, at, control) ?? (fields.get(`${at}.none`) ? [] : undefined)
    case 'choices': {
      const chosen = readControl(fields, at, control) as string[] | undefined
      // One kind is written as one kind, as imports write it.
      return name === 'kind' && chosen && chosen.length <= 1 ? chosen[0] : chosen
    }
    case 'choice': {
      const chosen = readControl(fields, at, control)
      return name === 'industryRevision' && chosen !== undefined ? Number(chosen) : chosen
    }
    case 'text':
      return digits(name, readControl(fields, at, control))
    default:
      return readControl(fields, at, control)
  }
}

/** Codes are digits however wide they were typed; an industry is also known by its name. */
const digits = (name: string, value: unknown) => {
  if (typeof value !== 'string' || (name !== 'industry' && name !== 'municipality')) return value
  const code = /^\d+/.exec(value.normalize('NFKC'))?.[0]
  if (code || name === 'municipality') return code ?? value
  const named = findIndustryByName(value)
  return named?.level === 'group' ? named.code : value
}

function readDesignations(fields: Fields, at: string): unknown {
  const ticked = fields.getAll(at).map(String)
  if (ticked.includes(none)) return []
  const held = Object.keys(designations)
    .filter((id) => ticked.includes(id))
    .map((id) => {
      const more = Object.fromEntries(
        ['from', 'until', 'number']
          .map((part) => [part, String(fields.get(`${at}.${id}.${part}`) ?? '').trim()])
          .filter(([, value]) => value),
      )
      return Object.keys(more).length > 0 ? { id, ...more } : id
    })
  return held.length > 0 ? held : undefined
}

function readMonths(fields: Fields, at: string): unknown {
  const rows = rowsOf(fields, at)
    .map((row) => [
      String(fields.get(`${at}.${row}.month`) ?? '').trim(),
      readNumber(String(fields.get(`${at}.${row}.yen`) ?? '')),
    ])
    .filter(([month, sales]) => month || sales !== undefined)
  return rows.length > 0 ? Object.fromEntries(rows) : undefined
}

/** What people paste for a domain: an address of a page or of a mailbox. */
const domainOf = (typed: string) =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '')
