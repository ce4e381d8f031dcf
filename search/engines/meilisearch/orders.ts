/**
 * Orders as numbers, because Meilisearch filters by number alone and a page must begin where the last one ended. Whole numbers to 2^53 are exact
 * there (its limit for numbers).
 */
import { type DocumentKey, documentTypes } from '../../key.ts'

/** Bits for the beginning of an id: eleven hexadecimal digits of a UUID. */
const idBits = 44

/**
 * By key: the type, then the id. Ids that begin alike beyond those bits are one in this order; of UUIDs none do, and the editions, where some
 * do, are fewer than are read at once.
 */
export const keyOrderOf = ({ type, id }: DocumentKey): number =>
  documentTypes.indexOf(type) * 2 ** idBits + idNumber(id)

/** By static rank (0 to 7), then by key. */
export const placeOf = (standing: number, key: DocumentKey): number => standing * 2 ** (idBits + 1) + keyOrderOf(key)

/** Characters in one number, and bits for each; beyond the first two planes they count as one. */
const [together, characterBits] = [3, 17]

/** By the first three characters of what is sorted by, and by the three after them; the rest is put in order here. */
export function nameOrdersOf(sorting: string): readonly [first: number, next: number] {
  const points = [...sorting].map((character) => Math.min(character.codePointAt(0) ?? 0, 2 ** characterBits - 1))
  const number = (start: number) =>
    Array.from({ length: together }, (_, at) => points[start + at] ?? 0).reduce(
      (sum, it) => sum * 2 ** characterBits + it,
      0,
    )
  return [number(0), number(together)]
}

const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u

function idNumber(id: string): number {
  const hex = isUuid.test(id) ? id.replaceAll('-', '') : Buffer.from(id).toString('hex')
  return Number.parseInt(hex.slice(0, idBits / 4).padEnd(idBits / 4, '0'), 16)
}
