import type { DoorRefusal } from './answer.server.ts'

/**
 * The text of a JSON request, read no further than allowed: what a sender says of its length is not believed.
 *
 * @param most bytes
 */
export async function readJsonBody(
  request: Request,
  most: number,
): Promise<{ ok: true; text: string } | { ok: false; refusal: DoorRefusal }> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (!/^application\/([\w.-]+\+)?json$/u.test(type.trim().toLowerCase()))
    return { ok: false, refusal: { kind: 'not-json', expected: 'application/json' } }
  if (Number(request.headers.get('content-length') ?? 0) > most)
    return { ok: false, refusal: { kind: 'too-large', most } }

  const parts: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return { ok: false, refusal: { kind: 'too-large', most } }
    }
    parts.push(value)
  }
  return { ok: true, text: new TextDecoder().decode(Buffer.concat(parts)) }
}
