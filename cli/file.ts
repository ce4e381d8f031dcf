import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import { mistyped } from './command.ts'
import type { Terminal } from './terminal.ts'
import { fileWords } from './words.ts'

/** Bytes of a directory file. */
export const longestDirectory = 64_000_000

/**
 * The text of a file, or of standard input for `-`. Throws what a person can mend as mistyped: not there, a folder, no permission,
 * too long, not UTF-8.
 *
 * @param most bytes
 */
export async function readText(path: string, terminal: Terminal, most: number): Promise<string> {
  const bytes = await readRaw(path, terminal, most)
  if (!isUtf8(bytes)) throw mistyped(fileWords.notUtf8(path))
  return bytes.toString('utf8')
}

/**
 * The text of a file that offices publish in Shift_JIS or UTF-8. Throws as `readText` does.
 *
 * @param most bytes
 */
export async function readJapanese(path: string, terminal: Terminal, most: number): Promise<string> {
  const bytes = await readRaw(path, terminal, most)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
  } catch {
    throw mistyped(fileWords.notJapanese(path))
  }
}

/**
 * The bytes of a file, or of standard input for `-`. Throws as `readText` does, but for what they mean.
 *
 * @param most bytes
 */
export async function readRaw(path: string, terminal: Terminal, most: number): Promise<Buffer> {
  const bytes = path === '-' ? await terminal.input() : await readBytes(path, most)
  if (bytes.length > most) throw mistyped(fileWords.tooLong(path, most))
  return bytes
}

async function readBytes(path: string, most: number): Promise<Buffer> {
  const known = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? mistyped(fileWords.missing(path)) : said(error, path)
  })
  if (known.isDirectory()) throw mistyped(fileWords.folder(path))
  if (known.size > most) throw mistyped(fileWords.tooLong(path, most))
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw said(error, path)
  })
}

const said = (error: NodeJS.ErrnoException, path: string): Error =>
  error.code === 'EACCES' || error.code === 'EPERM' ? mistyped(fileWords.unreadable(path)) : error
