import type { Consortium } from '#consortium/consortium.ts'
import { nearest } from '#consortium/nearest.ts'
import { type Words, words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import { type Answer, done, type Problem, refused } from '../answer.ts'
import { longestFile, readConsortium } from './read-consortium.ts'
import { type Directory, listDirectory, readDirectory } from './read-directory.ts'

/** A consortium file and a directory together: longer than this many bytes is not read. */
export const longestWish = 5_000_000

/** How many proposals at the most, and where nothing is said. */
export const limits = { usual: 5, most: 20 } as const

export interface ReadWish {
  readonly edition: Edition
  readonly consortium: Consortium
  readonly directory: Directory | undefined
  readonly limit: number
}

/**
 * The JSON that proposals and distances are asked for with: `{ consortium, directory, limit }`, the directory as the text of a
 * CSV file or as a list of organisations, or left out. A consortium file by itself will do. Refuses with every problem and its
 * place.
 */
export async function readWish(text: string): Promise<Answer<ReadWish>> {
  const json = parsed(text)
  if (json === undefined || !Object.keys(json).some((key) => known.includes(key))) {
    const read = await readConsortium(text)
    return read.ok ? done({ ...read.value, directory: undefined, limit: limits.usual }) : read
  }

  const strange = Object.keys(json).filter((key) => !known.includes(key))
  if (strange.length > 0) return refused({ kind: 'bad-input', problems: strange.map(stranger) })
  const { consortium, directory, limit = limits.usual } = json
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > limits.most)
    return refused({ kind: 'bad-input', problems: [problem('limit', asks.limit)] })

  if (consortium === undefined)
    return refused({ kind: 'bad-input', problems: [problem('consortium', asks.consortium)] })
  const file = JSON.stringify(consortium)
  if (file.length > longestFile) return refused({ kind: 'bad-input', problems: [problem('consortium', asks.tooLong)] })
  const read = await readConsortium(file)
  if (!read.ok) return refused(within('consortium', read.refusal))
  const pool = directory === undefined ? undefined : directoryOf(directory)
  if (pool && !pool.ok) return pool
  return done({ ...read.value, directory: pool?.value, limit })
}

const known: readonly string[] = ['consortium', 'directory', 'limit']

const directoryOf = (directory: unknown): Answer<Directory> =>
  typeof directory === 'string' ? readDirectory(directory) : listDirectory(directory)

/** The object in the text; undefined where it is none, which the reader of consortium files says best. */
function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

const problem = (path: string, says: Words): Problem => ({ path, message: `${path}: ${says.ja}`, says })

function stranger(key: string): Problem {
  const near = nearest(key, known)
  const meant = (near.length > 0 ? near : known).join(', ')
  return problem(
    key,
    words(`「${key}」という項目はありません。使えるのは ${meant} です。`, `There is no "${key}". There are: ${meant}.`),
  )
}

const asks = {
  limit: words(
    `limit は 1 から ${limits.most} までの整数にしてください。`,
    `limit must be a whole number from 1 to ${limits.most}.`,
  ),
  consortium: words(
    'consortium に、コンソーシアムファイルの中身を指定してください。',
    'Give the contents of a consortium file as `consortium`.',
  ),
  tooLong: words(
    `consortium が大きすぎます。${longestFile / 1_000_000} MB までにしてください。`,
    `consortium is too long; the most is ${longestFile / 1_000_000} MB.`,
  ),
}

/** Places of a file that stands under a key. */
function within(key: string, refusal: Extract<Awaited<ReturnType<typeof readConsortium>>, { ok: false }>['refusal']) {
  if (refusal.kind !== 'bad-input') return refusal
  const problems = refusal.problems.map((it) => ({ ...it, path: it.path === '' ? key : `${key}.${it.path}` }))
  return { ...refusal, problems }
}
