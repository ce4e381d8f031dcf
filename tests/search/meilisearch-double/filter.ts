/**
 * The filter language, as far as its grammar is documented without geography and experiments: comparisons, IN, EXISTS, IS NULL, IS EMPTY,
 * STARTS WITH, NOT, AND, OR, brackets, and the array form (outer AND, inner OR). The rest is refused as Meilisearch refuses nonsense.
 */
import { type ErrorCode, Refused } from './errors.ts'

type Document = Readonly<Record<string, unknown>>
export type Filter = (document: Document) => boolean

export function parseFilter(given: unknown, filterable: readonly string[], code: ErrorCode): Filter {
  if (typeof given === 'string') return parseText(given, filterable, code)
  if (!Array.isArray(given)) throw new Refused(code, 'The filter must be a string or an array of strings.')
  const all = given.map((it): Filter => {
    if (typeof it === 'string') return parseText(it, filterable, code)
    if (!Array.isArray(it) || !it.every((text) => typeof text === 'string'))
      throw new Refused(code, 'The filter must be a string or an array of strings.')
    const any = it.map((text) => parseText(text, filterable, code))
    return (document) => any.some((holds) => holds(document))
  })
  return (document) => all.every((holds) => holds(document))
}

const token =
  /\s*(?:(?<quoted>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<sign>!=|>=|<=|[=<>()[\],])|(?<word>[^\s"'=<>!()[\],]+))/uy

interface Token {
  readonly text: string
  readonly quoted: boolean
}

function parseText(text: string, filterable: readonly string[], code: ErrorCode): Filter {
  if (!text.trim()) return () => true
  const tokens = tokensOf(text, code)
  let at = 0
  const fail = (): never => {
    throw new Refused(code, `Was expecting an operation, got nothing we know, in \`${text}\` at part ${at}.`)
  }
  const isWord = (...words: string[]) => {
    const matches = words.every((word, index) => {
      const it = tokens[at + index]
      return it && !it.quoted && it.text.toUpperCase() === word
    })
    if (matches) at += words.length
    return matches
  }
  const value = (): string => {
    const it = tokens[at]
    if (!it || (!it.quoted && /^[=<>!()[\],]+$/u.test(it.text))) return fail()
    at += 1
    return it.text
  }

  const either = (): Filter => {
    const parts = [both()]
    while (isWord('OR')) parts.push(both())
    return (document) => parts.some((holds) => holds(document))
  }
  const both = (): Filter => {
    const parts = [not()]
    while (isWord('AND')) parts.push(not())
    return (document) => parts.every((holds) => holds(document))
  }
  const not = (): Filter => {
    if (!isWord('NOT')) return one()
    const inner = not()
    return (document) => !inner(document)
  }
  const one = (): Filter => {
    if (isWord('(')) {
      const inner = either()
      return isWord(')') ? inner : fail()
    }
    const attribute = value()
    if (!filterable.includes(attribute))
      throw new Refused(
        code,
        `Attribute \`${attribute}\` is not filterable. Available filterable attribute patterns are: ${filterable.map((it) => `\`${it}\``).join(', ')}.`,
      )
    return condition(attribute)
  }
  const list = (): string[] => {
    if (!isWord('[')) return fail()
    const values: string[] = []
    while (!isWord(']')) {
      values.push(value())
      isWord(',')
    }
    return values
  }
  const condition = (attribute: string): Filter => {
    const held = (document: Document) => [document[attribute]].flat().filter((it) => it !== undefined && it !== null)
    const equal = (document: Document, to: string) => held(document).some((it) => sameValue(it, to))
    const compare = (how: (a: number, b: number) => boolean): Filter => {
      const bound = value()
      if (Number.isNaN(Number(bound))) return fail()
      return (document) => held(document).some((it) => typeof it === 'number' && how(it, Number(bound)))
    }
    if (isWord('=')) {
      const to = value()
      return (document) => equal(document, to)
    }
    if (isWord('!=')) {
      const to = value()
      return (document) => !equal(document, to)
    }
    if (isWord('>=')) return compare((a, b) => a >= b)
    if (isWord('<=')) return compare((a, b) => a <= b)
    if (isWord('>')) return compare((a, b) => a > b)
    if (isWord('<')) return compare((a, b) => a < b)
    if (isWord('IN')) {
      const values = list()
      return (document) => values.some((to) => equal(document, to))
    }
    if (isWord('NOT', 'IN')) {
      const values = list()
      return (document) => !values.some((to) => equal(document, to))
    }
    if (isWord('EXISTS')) return (document) => Object.hasOwn(document, attribute)
    if (isWord('NOT', 'EXISTS')) return (document) => !Object.hasOwn(document, attribute)
    if (isWord('IS', 'NULL')) return (document) => document[attribute] === null
    if (isWord('IS', 'NOT', 'NULL')) return (document) => document[attribute] !== null
    if (isWord('IS', 'EMPTY')) return (document) => isEmpty(document[attribute])
    if (isWord('IS', 'NOT', 'EMPTY')) return (document) => !isEmpty(document[attribute])
    if (isWord('STARTS', 'WITH')) {
      const start = value().toLowerCase()
      return (document) => held(document).some((it) => String(it).toLowerCase().startsWith(start))
    }
    return fail()
  }

  const whole = either()
  return at === tokens.length ? whole : fail()
}

function tokensOf(text: string, code: ErrorCode): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const found = token.exec(text)
    if (!found) throw new Refused(code, `Was expecting a filter, got \`${text}\`.`)
    const { quoted, sign, word } = found.groups ?? {}
    if (quoted !== undefined) tokens.push({ text: quoted.slice(1, -1).replaceAll(/\\(.)/gu, '$1'), quoted: true })
    else tokens.push({ text: (sign ?? word) as string, quoted: false })
  }
  return tokens
}

/** Filters compare without case, numbers by value. */
const sameValue = (held: unknown, to: string): boolean =>
  typeof held === 'number' ? held === Number(to) : String(held).toLowerCase() === to.toLowerCase()

const isEmpty = (it: unknown): boolean =>
  it === '' ||
  (Array.isArray(it) && it.length === 0) ||
  (typeof it === 'object' && it !== null && Object.keys(it).length === 0)
