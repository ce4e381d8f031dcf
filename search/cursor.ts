/** A page's place in a result: how many hits came before it. Opaque to callers. */
const shape = /^p(\d{1,7})$/u

export const writeCursor = (before: number): string => `p${before}`

/** Null where it is not one of ours. */
export function readCursor(cursor: string): number | null {
  const found = shape.exec(cursor)?.[1]
  return found === undefined ? null : Number(found)
}
