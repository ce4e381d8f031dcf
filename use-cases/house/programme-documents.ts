/** The editions of the catalogue as what search finds: the catalogue is code, so its documents change with a new version of it. */

import { editionIds, findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import type { SearchDocument, TypeReader } from '#search/document.ts'

export const programmeDocuments: TypeReader = {
  async read(ids) {
    const found = await Promise.all(ids.map((id) => findEdition(id)))
    return found.flatMap((edition) => (edition ? [documentOf(edition)] : []))
  },
  async page(after, limit) {
    const ids = editionIds.filter((id) => after === null || id > after).sort()
    return programmeDocuments.read(ids.slice(0, limit))
  },
  count: async () => editionIds.length,
}

const documentOf = ({ id, name, about, stage }: Edition): SearchDocument => ({
  type: 'programme',
  id,
  name: name.ja,
  kana: null,
  aliases: [name.en],
  corporateNumber: null,
  kinds: [],
  prefecture: null,
  municipality: null,
  municipalityCode: null,
  industry: null,
  division: null,
  stage,
  capability: '',
  about: `${about.ja} ${about.en}`,
  claimed: stage === 'current',
  hidden: false,
  sourced: true,
  changedAt: null,
})
