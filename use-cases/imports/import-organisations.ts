import * as z from 'zod'
import type { ImportFinding } from '#imports/finding.ts'
import type { ImportedOrganisation } from '#imports/organisation-row.ts'
import { readOrganisations } from '#imports/organisations.ts'
import { done } from '../answer.ts'
import { entriesChanged, organisationsChanged } from '../organisations/organisation-changed.ts'
import type { Services, Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import { useCase } from '../use-case.ts'
import type { Who } from '../who.ts'
import { mergeImported, newEntryOf } from './merge-imported.ts'

/** What has become of the rows so far. */
export interface ImportCounts {
  readonly rows: number
  readonly made: number
  readonly changed: number
  readonly same: number
  /** Rows that say something else of an entry somebody speaks for, or that was removed at its wish: its own word stands. */
  readonly kept: number
  readonly bad: number
}

/** Short transactions, so that nobody waits long for a row; an import cut short goes on where it was when run again. */
const batch = 250

/** Takes in the directory file. Run twice, the second time changes nothing. Entries are never joined by name alone. */
export const importOrganisations = useCase({
  name: 'import-organisations',
  input: z.strictObject({
    /** The file, decoded. */
    text: z.string(),
    /** Told after each batch. */
    progress: z.custom<(counts: ImportCounts, of: number) => void>((it) => typeof it === 'function').optional(),
  }),
  run: async (services, who, { text, progress = () => {} }) => {
    const { organisations, findings } = readOrganisations(text)
    const bad = new Set(findings.map(({ row }) => row)).size
    const of = organisations.length + bad
    let counts: ImportCounts = { rows: bad, made: 0, changed: 0, same: 0, kept: 0, bad }

    for (let start = 0; start < organisations.length; start += batch) {
      counts = add(counts, await takeIn(services, who, organisations.slice(start, start + batch)))
      progress(counts, of)
    }
    return done<{ counts: ImportCounts; findings: readonly ImportFinding[] }>({ counts, findings })
  },
})

type Fate = 'made' | 'changed' | 'same' | 'kept'

async function takeIn(services: Services, who: Who, rows: readonly ImportedOrganisation[]): Promise<readonly Fate[]> {
  const { fates, grown } = await services.transaction(async (stores) => {
    const known = await knownAmong(stores, rows)
    const fates: Fate[] = []
    const [fresh, changed]: [ImportedOrganisation[], string[]] = [[], []]
    for (const row of rows) {
      const before = known(row)
      if (!before) {
        fresh.push(row)
        continue
      }
      const fate = await update(stores, before, row)
      fates.push(fate)
      if (fate === 'changed') changed.push(before.id)
    }
    // Another import may have made some of them meanwhile; those come back unmade and are the same.
    const made = await stores.organisations.createMany(fresh.map(newEntryOf))
    await entriesChanged(
      stores,
      made.map(({ id }) => id),
    )
    const grown = await organisationsChanged(stores, changed, { who, at: services.clock.now() })
    fates.push(...fresh.map((_, index): Fate => (index < made.length ? 'made' : 'same')))
    return { fates, grown }
  })
  services.wake.grown(grown)
  return fates
}

async function update(stores: Stores, before: Organisation, row: ImportedOrganisation): Promise<Fate> {
  const after = mergeImported(before, row)
  if (!after) return 'same'
  if (before.claimed || before.hidden) return 'kept'
  const saved = await stores.organisations.save(before.id, before.version, after, null)
  return saved.ok ? 'changed' : 'kept'
}

async function knownAmong(stores: Stores, rows: readonly ImportedOrganisation[]) {
  const byNumber = await stores.organisations.findByCorporateNumbers(rows.flatMap((row) => row.corporateNumber ?? []))
  const byKey = await stores.organisations.findByImportKeys(rows.flatMap((row) => row.importKey ?? []))
  return ({ corporateNumber, importKey }: ImportedOrganisation): Organisation | undefined =>
    corporateNumber ? byNumber.get(corporateNumber) : importKey ? byKey.get(importKey) : undefined
}

const add = (counts: ImportCounts, fates: readonly Fate[]): ImportCounts => {
  const many = (fate: Fate) => counts[fate] + fates.filter((it) => it === fate).length
  return {
    ...counts,
    rows: counts.rows + fates.length,
    made: many('made'),
    changed: many('changed'),
    same: many('same'),
    kept: many('kept'),
  }
}
