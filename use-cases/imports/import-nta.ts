import * as z from 'zod'
import type { ImportFinding } from '#imports/finding.ts'
import { readNta } from '#imports/nta.ts'
import type { NtaRow } from '#imports/nta-row.ts'
import { done } from '../answer.ts'
import { entriesChanged, type Grown, organisationsChanged } from '../organisations/organisation-changed.ts'
import type { Services, Stores } from '../services.ts'
import type { Organisation } from '../stores/organisations.ts'
import type { RegisterRow, RegisterUpdate } from '../stores/register.ts'
import { useCase } from '../use-case.ts'
import type { Who } from '../who.ts'
import { mergeRegister, newEntryOfRegister } from './merge-register.ts'

/** What has become of the rows so far; each row stands in one of them. */
export const ntaFates = ['made', 'changed', 'same', 'history', 'older', 'notOurs', 'bad'] as const
export type NtaCounts = Readonly<Record<(typeof ntaFates)[number] | 'rows', number>>

/** Numbers a transaction. Few enough that nobody waits long for an entry, many enough that reading costs little. */
const batch = 500

/**
 * Takes in a file of the register of corporate numbers. The file is nationwide: rows of numbers that no entry of ours has are
 * counted and left, or added where `add` says so. Older rows (`latest` = 0) become history and overwrite nothing; a row older
 * than what we know changes nothing. Run twice, the second time changes nothing.
 */
export const importNta = useCase({
  name: 'import-nta',
  input: z.strictObject({
    /** The file, decoded. */
    text: z.string(),
    /** Whether organisations that are not in the directory are added to it. */
    add: z.boolean().default(false),
    /** Told after each batch. */
    progress: z.custom<(counts: NtaCounts, of: number) => void>((it) => typeof it === 'function').optional(),
  }),
  run: async (services, who, { text, add, progress = () => {} }) => {
    const { rows, findings } = readNta(text)
    const bad = new Set(findings.map(({ row }) => row)).size
    let counts: NtaCounts = { rows: bad, made: 0, changed: 0, same: 0, history: 0, older: 0, notOurs: 0, bad }

    const groups = byNumber(rows)
    for (let start = 0; start < groups.length; start += batch) {
      counts = summed(counts, await takeIn(services, who, groups.slice(start, start + batch), add))
      progress(counts, rows.length + bad)
    }
    return done<{ counts: NtaCounts; findings: readonly ImportFinding[] }>({ counts, findings })
  },
})

/** The rows of one number: the newest where the file has it, and its history. */
interface Group {
  readonly number: string
  readonly newest: RegisterRow | null
  readonly past: readonly RegisterRow[]
}

type Fates = Partial<Record<keyof NtaCounts, number>>

async function takeIn(services: Services, who: Who, groups: readonly Group[], add: boolean): Promise<Fates> {
  const { fates, grown } = await services.transaction(async (stores) => {
    const known = await stores.register.hold(groups.map(({ number }) => number))
    const ours = groups.flatMap((group) => {
      const found = known.get(group.number)
      return found ? [{ ...found, group }] : []
    })
    const others = groups.filter(({ number }) => !known.has(number))
    const made = add ? await addMissing(stores, others) : []

    const current = ours.map(({ entry, hides, group }) => ({ entry, hides, ...notOlder(entry, group) }))
    const updates = current.flatMap(({ entry, hides, newest }) => (newest ? [mergeRegister(entry, hides, newest)] : []))
    const grown = await saveAll(stores, updates, { who, at: services.clock.now() })

    const past = current.flatMap(({ entry, past }) => past.map((row) => ({ organisationId: entry.id, row })))
    const pastOfMade = made.flatMap(({ id, group }) => group.past.map((row) => ({ organisationId: id, row })))
    const kept = await stores.register.keep([...past, ...pastOfMade])
    const newest = current.flatMap(({ entry, newest }) => (newest ? [{ organisationId: entry.id, row: newest }] : []))
    await stores.register.keep([
      ...newest,
      ...made.flatMap(({ id, group }) => (group.newest ? [{ organisationId: id, row: group.newest }] : [])),
    ])

    const changed = updates.filter(({ changes }) => changes).length
    const fates: Fates = {
      rows: groups.reduce((sum, group) => sum + rowsIn(group), 0),
      made: made.length,
      changed,
      same: updates.length - changed + past.length + pastOfMade.length - kept,
      history: kept,
      older: current.reduce((sum, { older }) => sum + older, 0),
      notOurs: rowsOf(others) - rowsOf(made.map(({ group }) => group)),
    }
    return { fates, grown }
  })
  services.wake.grown(grown)
  return fates
}

/** What of a group is not older than what the entry knows. */
function notOlder({ register }: Organisation, { newest, past }: Group) {
  const isCurrent = ({ updatedOn }: RegisterRow) => register === null || updatedOn >= register.updatedOn
  const current = { newest: newest && isCurrent(newest) ? newest : null, past: past.filter(isCurrent) }
  return { ...current, older: rowsIn({ newest, past }) - rowsIn(current) }
}

async function saveAll(stores: Stores, updates: readonly RegisterUpdate[], by: { who: Who; at: Date }): Promise<Grown> {
  // Even where nothing else is new, the register's day is: the next older file must not win over it.
  await stores.register.take(updates)
  return organisationsChanged(
    stores,
    updates.filter(({ changes }) => changes).map(({ id }) => id),
    by,
  )
}

/** New entries for those that stand and may be shown; another import may have made some meanwhile, and those are left to the next. */
async function addMissing(stores: Stores, groups: readonly Group[]): Promise<{ id: string; group: Group }[]> {
  const fresh = groups.flatMap(({ newest }) => (newest && !newest.closed && !newest.hidden ? [newest] : []))
  const made = await stores.organisations.createMany(fresh.map(newEntryOfRegister))
  const byNumber = new Map(groups.map((group) => [group.number, group]))
  const added = made.flatMap((entry) => {
    const group = byNumber.get(entry.corporateNumber ?? '')
    return group?.newest ? [{ entry, group, newest: group.newest }] : []
  })
  await stores.register.take(
    added.map(({ entry, newest }) => ({ ...mergeRegister(entry, false, newest), changes: false })),
  )
  await entriesChanged(
    stores,
    added.map(({ entry }) => entry.id),
  )
  return added.map(({ entry, group }) => ({ id: entry.id, group }))
}

/** In the order in which the numbers first come. */
function byNumber(rows: readonly NtaRow[]): Group[] {
  const groups = new Map<string, { number: string; newest: RegisterRow | null; past: RegisterRow[] }>()
  for (const { row: _row, ...it } of rows) {
    const group = groups.get(it.corporateNumber) ?? { number: it.corporateNumber, newest: null, past: [] }
    groups.set(it.corporateNumber, group)
    if (it.latest) group.newest = it
    else group.past.push(it)
  }
  return [...groups.values()]
}

const rowsIn = ({ newest, past }: Pick<Group, 'newest' | 'past'>): number => (newest ? 1 : 0) + past.length
const rowsOf = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + rowsIn(group), 0)

const summed = (counts: NtaCounts, fates: Fates): NtaCounts =>
  Object.fromEntries(
    Object.entries(counts).map(([key, before]) => [key, before + (fates[key as keyof NtaCounts] ?? 0)]),
  ) as NtaCounts
