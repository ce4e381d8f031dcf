/** What can be found: organisations, editions of programmes by the id of the catalogue, and open seats that rooms publish. */
export const documentTypes = ['organisation', 'programme', 'open-seat'] as const
export type DocumentType = (typeof documentTypes)[number]

export interface DocumentKey {
  readonly type: DocumentType
  readonly id: string
}

/** One text over all types: organisation:3f2a…, programme:it-2021-a, open-seat:7c1e…. */
export const writeKey = ({ type, id }: DocumentKey): string => `${type}:${id}`

/** @throws where it was not written by `writeKey` */
export function readKey(written: string): DocumentKey {
  const type = documentTypes.find((it) => written.startsWith(`${it}:`))
  if (!type) throw new Error(`Not the key of a document: ${written}`)
  return { type, id: written.slice(type.length + 1) }
}

export const organisationKeys = (ids: readonly string[]): DocumentKey[] =>
  ids.map((id) => ({ type: 'organisation', id }))
export const openSeatKeys = (ids: readonly string[]): DocumentKey[] => ids.map((id) => ({ type: 'open-seat', id }))
