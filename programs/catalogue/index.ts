import type { Edition } from '../edition.ts'

/*
 * Every edition by its id. Each is loaded when it is asked for, so that one check loads one edition; lists are made
 * from all of them.
 */
const editions = {
  'chiiki-dx-r4-a': async () => (await import('./chiiki-dx-r4-a.ts')).chiikiDxR4A,
  'chiiki-dx-r4-b': async () => (await import('./chiiki-dx-r4-b.ts')).chiikiDxR4B,
  'chiiki-dx-r4-c': async () => (await import('./chiiki-dx-r4-c.ts')).chiikiDxR4C,
  'sapoin-r2': async () => (await import('./sapoin-r2.ts')).sapoinR2,
  'sapoin-r3-request': async () => (await import('./sapoin-r3-request.ts')).sapoinR3Request,
  'sapoin-r3-budget': async () => (await import('./sapoin-r3-budget.ts')).sapoinR3Budget,
  'it-r3-multi': async () => (await import('./it-r3-multi.ts')).itR3Multi,
} as const satisfies Record<string, () => Promise<Edition>>

export type EditionId = keyof typeof editions

/** The ids of all editions, in the order lists show them. */
export const editionIds = Object.keys(editions) as EditionId[]

export const isEditionId = (id: string): id is EditionId => Object.hasOwn(editions, id)

/** The edition of that id; undefined where there is none. */
export const findEdition = async (id: string): Promise<Edition | undefined> =>
  isEditionId(id) ? editions[id]() : undefined

/** All editions, in the order of `editionIds`. */
export const allEditions = (): Promise<Edition[]> => Promise.all(editionIds.map((id) => editions[id]()))
