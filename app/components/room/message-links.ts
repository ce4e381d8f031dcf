/** Where a message of the room's own talk stands on its pages, for links to it: `#m12`. */
export const messageId = (seq: number) => `m${seq}`

/** The number such a link names; null for any other. */
export function linkedMessage(hash: string): number | null {
  const [, seq] = /^#m([1-9]\d{0,8})$/.exec(hash) ?? []
  return seq === undefined ? null : Number(seq)
}

/** The button that leads to the first message one has not read. */
export const firstNewId = 'first-new'
