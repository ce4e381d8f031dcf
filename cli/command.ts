/** One command of the terminal: what may be typed after its name, and what it does. Each is loaded when it is asked for. */
import { type ArgsDef, type ParsedArgs, parseArgs } from 'citty'
import type { Words } from '#consortium/words.ts'
import type { Exit } from './exits.ts'
import type { Terminal } from './terminal.ts'
import { typingWords } from './words.ts'

export interface Command {
  readonly run: (typed: readonly string[], terminal: Terminal) => Promise<Exit>
}

/** Something typed that no command understands; said in words, never with a stack. */
export interface Mistyped {
  readonly mistyped: Words
}

export const mistyped = (words: Words): Error =>
  Object.assign(new Error(words.en), { mistyped: words } satisfies Mistyped)

export const isMistyped = (error: unknown): error is Mistyped =>
  typeof error === 'object' && error !== null && 'mistyped' in error

/**
 * A command with typed arguments. An option it does not know, one without its value and a word too many are refused:
 * a misspelt `--prefectur` must not silently search the whole country.
 */
export const command = <const Args extends ArgsDef>(it: {
  readonly args: Args
  /** Takes any number of words: they come as `args._`. */
  readonly manyWords?: boolean
  readonly run: (args: ParsedArgs<Args>, terminal: Terminal) => Promise<Exit>
}): Command => ({
  run: async (typed, terminal) => {
    requireKnown(typed, it.args)
    const words = wordsIn(typed, it.args)
    const places = Object.entries(it.args).filter(([, { type }]) => type === 'positional')
    const missing = places.find(([, { required }], index) => required !== false && words[index] === undefined)
    if (missing) throw mistyped(typingWords.missing(missing[0].toUpperCase()))
    const extra = words[places.length]
    if (extra !== undefined && !it.manyWords) throw mistyped(typingWords.tooMany(extra))
    return it.run(parseArgs<Args>([...typed], it.args), terminal)
  },
})

function requireKnown(typed: readonly string[], args: ArgsDef): void {
  for (const [index, word] of beforeDashes(typed).entries()) {
    const option = optionIn(word)
    if (!option) continue
    const known = args[option.name]
    if (!known || known.type === 'positional') throw mistyped(typingWords.unknownOption(option.name, optionsOf(args)))
    const value = option.value ?? typed[index + 1]
    if (takesValue(known) && (value === undefined || value === '' || (option.value === undefined && isOption(value))))
      throw mistyped(typingWords.noValue(option.name))
    if (!takesValue(known) && option.value !== undefined) throw mistyped(typingWords.noValueWanted(option.name))
  }
}

/** The words that are neither options nor their values. */
export function wordsIn(typed: readonly string[], args: ArgsDef): string[] {
  const before = beforeDashes(typed)
  const words = before.filter((word, index) => {
    if (isOption(word)) return false
    const option = optionIn(before[index - 1] ?? '')
    const known = option && option.value === undefined ? args[option.name] : undefined
    return !(known && takesValue(known))
  })
  return [...words, ...typed.slice(before.length + 1)]
}

const isOption = (word: string): boolean => word.startsWith('-') && word !== '-' && word !== '--'

function optionIn(word: string): { name: string; value: string | undefined } | null {
  const found = /^--?(?<name>[^=]*)(?:=(?<value>[\s\S]*))?$/u.exec(isOption(word) ? word : '')
  return found?.groups ? { name: found.groups.name ?? '', value: found.groups.value } : null
}

const takesValue = ({ type }: ArgsDef[string]): boolean => type === 'string' || type === 'enum'

const optionsOf = (args: ArgsDef): string[] =>
  Object.entries(args)
    .filter(([, { type }]) => type !== 'positional')
    .map(([name]) => `--${name}`)

const beforeDashes = (typed: readonly string[]): readonly string[] =>
  typed.includes('--') ? typed.slice(0, typed.indexOf('--')) : typed
