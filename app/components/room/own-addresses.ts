/** What an address of this house in a message leads to. */
export type Target =
  | { readonly kind: 'clause'; readonly number: string }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'organisation'; readonly organisationId: string }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/**
 * The clauses, seats and organisations whose addresses stand in a text, each once, in order. Only addresses of this house (`origin`),
 * and of rooms and programmes only this one's: of another room nothing is told here.
 *
 * @example addressedIn('https://house/rooms/ID/seats/SEAT を見てください', at) // [{ kind: 'seat', seatId: 'SEAT' }]
 */
export function addressedIn(text: string, at: { origin: string; roomId: string; program: string }): Target[] {
  const paths = text
    .split(at.origin)
    .slice(1)
    .map((rest) => /^[\w/#.-]*/.exec(rest)?.[0].replace(/\.+$/, '') ?? '')
  const targets = paths.flatMap((path): Target[] => {
    const [, clause] = /#(?:rule|clause)-([\w-]+)$/.exec(path) ?? []
    if (clause && [`/rooms/${at.roomId}`, `/programs/${at.program}`].includes(path.slice(0, path.indexOf('#'))))
      return [{ kind: 'clause', number: clause }]
    const [, seatId] = new RegExp(`^/rooms/${at.roomId}/seats/(${uuid})$`).exec(path) ?? []
    if (seatId) return [{ kind: 'seat', seatId }]
    const [, organisationId] = new RegExp(`^/organisations/(${uuid})$`).exec(path) ?? []
    return organisationId ? [{ kind: 'organisation', organisationId }] : []
  })
  return targets.filter((it, index) => targets.findIndex((one) => JSON.stringify(one) === JSON.stringify(it)) === index)
}
