/**
 * Names a piece of plain data by its content: 16 hexadecimal digits, the same in browser and server, whatever the order
 * of keys. Two FNV-1a lanes of 32 bits over the canonical JSON (http://www.isthe.com/chongo/tech/comp/fnv/); it tells
 * editions apart and is no protection against forgery.
 */
export function contentHash(value: unknown): string {
  const bytes = new TextEncoder().encode(canonical(value))
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = Math.imul(other ^ byte ^ (one >>> 24), 0x01000193)
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** JSON with sorted keys; a key without a value is left out, as JSON does. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)

  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}
