/** Programmes as the search shows them. */
import { dayInJapan } from '#consortium/calendar.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import { listingOf } from '#programs/listing.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import type { FoundProgramme } from '#use-cases/searches/search-programmes.ts'
import type { Clock } from '#use-cases/services.ts'

export interface ProgrammeCard extends FoundProgramme, Pick<Edition, 'name' | 'about' | 'stage' | 'consortium'> {
  readonly window: CallWindow
  /** In yen; null where no cap in yen is printed. */
  readonly cap: number | null
}

/** An edition that left the catalogue since it was indexed is left out. */
export async function programmeCards(found: readonly FoundProgramme[], clock: Clock): Promise<ProgrammeCard[]> {
  const on = dayInJapan(clock.now())
  const cards = await Promise.all(
    found.map(async (it): Promise<ProgrammeCard | null> => {
      const edition = await findEdition(it.id)
      if (!edition) return null
      const { name, about, stage, consortium } = edition
      const cap = listingOf(edition, on).cap ?? null
      return { ...it, name, about, stage, consortium, window: callWindow(edition, on), cap }
    }),
  )
  return cards.filter((it) => it !== null)
}
