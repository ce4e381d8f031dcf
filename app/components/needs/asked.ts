import { type Aim, aims } from '#consortium/aims.ts'
import { mostOfParty, type Need, type NeededParty } from '#consortium/need.ts'
import { type PartyId, parties } from '#consortium/parties.ts'
import { type PrefectureCode, prefectures } from '#consortium/prefecture.ts'
import { parseYen } from '#consortium/yen.ts'

/** What an address asks for: the sentence, and what is given beside it. */
export interface AskedNeed {
  readonly text: string
  /** What was understood has been looked through: what is left out here is not read from the sentence again. */
  readonly edited: boolean
  readonly aims: readonly Aim[]
  readonly parties: readonly NeededParty[]
  readonly prefectures: readonly PrefectureCode[]
  /** In yen. */
  readonly cost: number | null
  /** Words not to look for. */
  readonly without: readonly string[]
}

const longestText = 500
export const mostRows = 12

/** Unknown values in an address are left out: an old link still shows something. */
export function askedIn(query: URLSearchParams): AskedNeed {
  const all = (name: string) => [...new Set(query.getAll(name))]
  return {
    text: (query.get('q') ?? '').slice(0, longestText).trim(),
    edited: query.get('edited') === '1',
    aims: all('aim').filter((it): it is Aim => Object.hasOwn(aims, it)),
    parties: rowsIn(query),
    prefectures: all('prefecture').flatMap((it) => prefectures.find(({ code }) => code === it)?.code ?? []),
    cost: parseYen(query.get('cost') ?? '') ?? null,
    without: all('without').slice(0, 20),
  }
}

/** Rows of three fields each, in their order: who, how many, and whether they are there. */
function rowsIn(query: URLSearchParams): NeededParty[] {
  const [many, as] = [query.getAll('many'), query.getAll('as')]
  const rows = query.getAll('who').flatMap((party, at): NeededParty[] => {
    if (!Object.hasOwn(parties, party)) return []
    const count = Math.trunc(Number(many[at]?.normalize('NFKC')))
    return [
      {
        party: party as PartyId,
        count: Math.min(Math.max(Number.isFinite(count) ? count : 1, 1), mostOfParty),
        wanted: as[at] === 'wanted',
      },
    ]
  })
  return rows.slice(0, mostRows)
}

/** What `fit-need` is given: everything once it was looked through, else only what is there. */
export function givenBy({ text, edited, without, ...given }: AskedNeed) {
  return {
    text,
    without: [...without],
    ...(edited || given.aims.length > 0 ? { aims: [...given.aims] } : {}),
    ...(edited || given.parties.length > 0 ? { parties: [...given.parties] } : {}),
    ...(edited || given.prefectures.length > 0 ? { prefectures: [...given.prefectures] } : {}),
    ...(edited || given.cost !== null ? { cost: given.cost } : {}),
  }
}

/** The page for a need as it was understood; the same need, the same address. */
export function needPath(text: string, need: Omit<Need, 'together'>, without: readonly string[] = []): string {
  const query = new URLSearchParams([['q', text], ['edited', '1'], ...needFields(need)])
  for (const word of without) query.append('without', word)
  return `/needs?${query}`
}

const needFields = ({ aims, parties, prefectures, cost }: Omit<Need, 'together'>): [string, string][] => [
  ...aims.map((it): [string, string] => ['aim', it]),
  ...prefectures.map((it): [string, string] => ['prefecture', it]),
  ...parties.flatMap(({ party, count, wanted }): [string, string][] => [
    ['who', party],
    ['many', String(count)],
    ['as', wanted ? 'wanted' : 'here'],
  ]),
  ...(cost === null ? [] : [['cost', String(cost)] as [string, string]]),
]
