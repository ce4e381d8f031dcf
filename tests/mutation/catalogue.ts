import { readFileSync } from 'node:fs'
import type * as catalogue from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'

/** The catalogue as `write-catalogue.ts` left it: the same names as `programs/catalogue/index.ts`. */
const editions: readonly Edition[] = JSON.parse(
  readFileSync(new URL('../../.tmp/mutation/editions.json', import.meta.url), 'utf8'),
)

export const editionIds = editions.map(({ id }) => id) as typeof catalogue.editionIds
export const isEditionId: typeof catalogue.isEditionId = (id): id is catalogue.EditionId =>
  editions.some((edition) => edition.id === id)
export const findEdition: typeof catalogue.findEdition = async (id) => editions.find((edition) => edition.id === id)
export const allEditions: typeof catalogue.allEditions = async () => [...editions]
