/** The list of programmes as somebody wishes it. */
import { type Family, families, familyOf } from '#programs/catalogue/families.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import type { Edition } from '#programs/edition.ts'
import { type Listing, listingOf, takes } from '#programs/listing.ts'
import type { CallWindow } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'
import type { Wishes } from './components/catalogue/wishes.ts'
import { neededOf } from './components/programme/needed.ts'

/** Calls that take applications first, then those to come, then those without dates; of what is over, the latest first. */
const order: readonly CallWindow['state'][] = ['open', 'expected', 'unknown', 'closed']

export interface Line extends Pick<Edition, 'id' | 'name' | 'about' | 'stage' | 'consortium'>, Listing {
  readonly family: string
  readonly window: CallWindow
  readonly roles: readonly { called: Edition['name']; member: boolean; atLeast?: number; atMost?: number }[]
  readonly area: { atLeast?: number; atMost?: number } | null
  /** A source of it may have changed. */
  readonly marked: boolean
}

export interface Listed {
  readonly lines: readonly Line[]
  /** How many there are now and how many are over, whatever else is wished. */
  readonly counts: { readonly now: number; readonly past: number }
  readonly families: readonly Pick<Family, 'id' | 'called'>[]
  /** Where nothing is wished and nothing takes applications: what ended last, to prepare for the next call. */
  readonly latest: readonly Line[]
}

/**
 * @param on the day in Japan
 * @param marked editions whose sources may have changed
 */
export async function listedProgrammes(wishes: Wishes, on: string, marked: readonly string[] = []): Promise<Listed> {
  const all = (await allEditions()).map((edition) => ({
    edition,
    line: { ...lineOf(edition, on), marked: marked.includes(edition.id) },
  }))
  const past = all.filter(({ line }) => line.window.state === 'closed')
  const now = all.filter((it) => !past.includes(it))
  const lines = (wishes.when === 'past' ? past : now)
    .filter(({ edition, line }) => fits(edition, line, wishes, on))
    .map(({ line }) => line)
  return {
    lines: lines.toSorted(byWindow),
    counts: { now: now.length, past: past.length },
    families: families.map(({ id, called }) => ({ id, called })),
    latest:
      lines.length > 0
        ? []
        : past
            .map(({ line }) => line)
            .filter(isCurrent)
            .toSorted(byWindow)
            .slice(0, 5),
  }
}

const isCurrent = ({ stage }: Line): boolean => stage === 'current'

function byWindow(a: Line, b: Line): number {
  const states = order.indexOf(a.window.state) - order.indexOf(b.window.state)
  if (states !== 0) return states
  if (a.window.state === 'closed') return (b.window.closes ?? '').localeCompare(a.window.closes ?? '')
  // What is open at any time waits; what closes on a day does not.
  return (a.window.closes ?? '9').localeCompare(b.window.closes ?? '9')
}

function fits(edition: Edition, line: Line, wishes: Wishes, on: string): boolean {
  const { family, who, team, prefecture, amount, stage } = wishes
  if (family && familyOf(edition.id)?.id !== family) return false
  if (team && edition.consortium !== team) return false
  if (stage && edition.stage !== stage) return false
  if (amount && !(line.cap !== undefined && line.cap >= amount)) return false
  if (prefecture && line.prefectures && !(line.prefectures as readonly string[]).includes(prefecture)) return false
  return !who || takes(edition, who, on)
}

/** Also what tells the types of one programme apart: where it is active, and the cap. */
function lineOf(edition: Edition, on: string): Omit<Line, 'marked'> {
  const { id, name, about, stage, consortium, roles, rules } = edition
  const area = rules.find((it) => it.shape === 'distinct-values' && it.of === 'area')
  return {
    ...{ id, name, about, stage, consortium },
    ...listingOf(edition, on),
    family: familyOf(id)?.id ?? '',
    window: callWindow(edition, on),
    roles: roles
      .map(({ role, called, member }) => ({ called, member, ...neededOf(edition, role) }))
      .filter((it) => it.atLeast !== undefined),
    area: area?.shape === 'distinct-values' ? boundsOf(area) : null,
  }
}

const boundsOf = ({ atLeast, atMost }: { atLeast?: number; atMost?: number }) => ({
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(atMost === undefined ? {} : { atMost }),
})
