/** Finds the command that was typed and runs it; what people can mend is said in a sentence, with an exit code. */
import type { Words } from '#consortium/words.ts'
import { wordsOfError } from '#server/log.ts'
import { type Command, isMistyped, mistyped } from './command.ts'
import { commands } from './commands.ts'
import { type Exit, exits } from './exits.ts'
import { helpFor } from './help.ts'
import { terminalOf } from './terminal.ts'
import { typingWords } from './words.ts'

/** @param own the process: what was typed, where to write */
export async function runCli(own: NodeJS.Process): Promise<Exit> {
  const { typed, language } = languageIn(own.argv.slice(2))
  const terminal = terminalOf(own, language === 'en' ? 'en' : 'ja')
  const started = typed.slice(0, typed.includes('--') ? typed.indexOf('--') : undefined)
  try {
    if (language !== 'ja' && language !== 'en') throw mistyped(typingWords.language(language))
    const name = nameIn(typed)
    if (typed.length === 0 || started.some((word) => word === '--help' || word === '-h')) {
      for (const line of helpFor(name, terminal)) terminal.out(line)
      return exits.fine
    }
    if (!name)
      throw mistyped(
        typingWords.unknownCommand(typed.filter((word) => !word.startsWith('-')).join(' ') || String(typed[0])),
      )
    const found: Command = (await commands[name].load()).default
    return await found.run(typed.slice(name.split(' ').length), terminal)
  } catch (error) {
    const said = sayable(error)
    terminal.err(said ? terminal.say(said.words) : wordsOfError(error))
    return said?.exit ?? exits.failed
  }
}

/** What a person typed wrong, or why the installation would not start; anything else is a fault of ours and shown whole. */
function sayable(error: unknown): { words: Words; exit: Exit } | null {
  if (isMistyped(error)) return { words: error.mistyped, exit: exits.badInput }
  if (typeof error === 'object' && error !== null && 'startFailure' in error)
    return { words: (error.startFailure as { words: Words }).words, exit: exits.failed }
  return null
}

function nameIn(typed: readonly string[]): keyof typeof commands | null {
  const one = typed[0] ?? ''
  const two = `${one} ${typed[1]}`
  if (Object.hasOwn(commands, two)) return two as keyof typeof commands
  return Object.hasOwn(commands, one) ? (one as keyof typeof commands) : null
}

/** `--lang en` may stand anywhere. */
function languageIn(typed: readonly string[]): { typed: string[]; language: string } {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const end = typed.indexOf('--')
  const word = typed[at]
  if (word === undefined || (end >= 0 && at > end)) return { typed: [...typed], language: 'ja' }
  const inOne = word.startsWith('--lang=')
  return {
    typed: typed.toSpliced(at, inOne ? 1 : 2),
    language: inOne ? word.slice('--lang='.length) : (typed[at + 1] ?? ''),
  }
}
