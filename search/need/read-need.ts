/**
 * Reads what somebody writes in plain words: what they want to do, who is there, whom they look for, where and at what cost. It knows
 * words, not language: what it did not understand is told. Any text will do; nothing here fails.
 *
 * @example
 * readNeed('町の旅館6軒で予約システムを一緒に入れたい。山口県', []).need
 * // { aims: ['it-tools'], parties: [{ party: 'inn', count: 6, wanted: false }], prefectures: ['35'], together: true, … }
 */
import type { Aim } from '#consortium/aims.ts'
import { mostOfParty, type Need, type NeededParty } from '#consortium/need.ts'
import { type PartyId, parties } from '#consortium/parties.ts'
import type { PrefectureCode } from '#consortium/prefecture.ts'
import { type Folded, fold, foldMapped } from '../fold.ts'
import { type Part, partsIn } from '../query/parts.ts'
import type { UnderstoodPlace } from '../understood.ts'
import { heardAims } from './heard-aims.ts'
import { heardAlone, heardIdle, heardSelf, heardTogether, heardWanted, heardWantedBefore } from './heard-around.ts'
import { heardParties } from './heard-parties.ts'
import { type Counted, countsIn, sumsIn } from './numbers.ts'
import { type PlaceFound, placesIn } from './places.ts'
import { listed, type Stretch, scan, type Term, termsOf, writtenAt } from './scan.ts'

export interface ReadNeed {
  readonly need: Need
  /** Words that were not taken for any of this, as written: they may stand in what programmes say of themselves. */
  readonly words: readonly string[]
  /** What was understood and serves for nothing: who is helped, numbers that belong to nobody. */
  readonly aside: readonly string[]
}

type Meaning =
  | { readonly is: 'aim'; readonly aim: Aim }
  | { readonly is: 'party'; readonly party: PartyId }
  | { readonly is: 'self' | 'together' | 'alone' | 'idle' }

/** @param municipalities what the index knows of the words that may name one (`mayBeMunicipalities`) */
export function readNeed(
  text: string,
  municipalities: readonly Pick<UnderstoodPlace, 'written' | 'prefecture'>[],
): ReadNeed {
  const folded = foldMapped(text)
  const places = [...placesIn(text, folded), ...municipalitiesIn(text, folded, municipalities)]
  const sums = sumsIn(folded.text)
  const found = scan(terms, text, folded).filter((it) => !places.some((place) => overlaps(it, place)))
  const meant = found.flatMap(({ ids, start, end }) => ids.map((meaning) => ({ ...meaning, start, end })))
  const aims = meant.flatMap((it) => (it.is === 'aim' ? [it] : []))
  const named = meant.flatMap((it) => (it.is === 'party' ? [it] : []))
  const counts = countsIn(folded.text).filter((it) => !sums.some((sum) => overlaps(it, sum)))
  const { there, aside } = partiesIn(folded.text, named, counts, aims)
  const said = (is: Meaning['is']) => meant.some((it) => it.is === is)
  const here = there.reduce((sum, { count, wanted }) => sum + (wanted ? 0 : count), 0)
  const all = there.length === 0 && said('self') ? [{ party: 'firm' as const, count: 1, wanted: false }] : there
  const used = [...places, ...sums, ...found, ...counts]
  return {
    need: {
      aims: [...new Set(aims.map(({ aim }) => aim))],
      parties: all,
      prefectures: prefecturesOf(places),
      cost: sums[0]?.yen ?? null,
      together: said('alone')
        ? false
        : said('together') || here > 1 || there.some(({ wanted }) => wanted)
          ? true
          : null,
    },
    words: wordsLeft(text, folded, used),
    aside: aside.map((it) => writtenAt(text, folded, it)),
  }
}

const terms: readonly Term<Meaning>[] = [
  ...Object.entries(heardAims).flatMap(([aim, list]) => termsOf<Meaning>({ is: 'aim', aim: aim as Aim }, list)),
  ...Object.entries(heardParties).flatMap(([party, list]) =>
    termsOf<Meaning>({ is: 'party', party: party as PartyId }, list),
  ),
  ...termsOf<Meaning>({ is: 'self' }, heardSelf),
  ...termsOf<Meaning>({ is: 'together' }, heardTogether),
  ...termsOf<Meaning>({ is: 'alone' }, heardAlone),
  // A single sign would cut words in two.
  ...termsOf<Meaning>({ is: 'idle' }, heardIdle).filter(({ folded }) => folded.length > 1),
]

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end

function municipalitiesIn(
  text: string,
  folded: Folded,
  known: readonly Pick<UnderstoodPlace, 'written' | 'prefecture'>[],
): PlaceFound[] {
  return known.flatMap(({ written, prefecture }) => {
    const start = folded.text.indexOf(fold(written))
    return start < 0 || !text.includes(written)
      ? []
      : [{ start, end: start + fold(written).length, prefectures: [prefecture as PrefectureCode] }]
  })
}

const prefecturesOf = (places: readonly PlaceFound[]): PrefectureCode[] =>
  [...new Set(places.flatMap((it) => it.prefectures))].sort()

interface Parties {
  readonly there: NeededParty[]
  readonly aside: readonly Stretch[]
}

/** Who is spoken of with the numbers that belong to them; apart from those who are helped, and numbers that belong to nobody. */
function partiesIn(
  text: string,
  all: readonly (Stretch & { readonly party: PartyId })[],
  counts: readonly Counted[],
  aims: readonly Stretch[],
): Parties {
  const helped = all.filter((it) => isHelped(text, it))
  const named = all.filter((it) => !helped.includes(it))
  const of = new Map<Stretch, Counted>()
  const left: Counted[] = []
  for (const counted of counts) {
    const holder =
      named.find((it) => !of.has(it) && it.end <= counted.start && leads.test(text.slice(it.end, counted.start))) ??
      named.find((it) => !of.has(it) && !counted.people && isBefore(counted, it, text)) ??
      (counted.of ? lastFirm(named, counted, of, text) : undefined)
    if (holder) of.set(holder, counted)
    else left.push(counted)
  }
  // 会員企業100社 counts those who are helped; they are no members.
  const own = left.filter(
    (it) => it.of !== null && !isHelped(text, it) && ![...aims, ...helped].some(({ end }) => end === it.start),
  )
  const there = [
    ...named.map((it) => ({
      party: it.party,
      count: of.get(it)?.count ?? englishCount(text, it),
      wanted: isWanted(text, it),
      said: of.has(it),
    })),
    ...own.map((it) => ({ party: it.of ?? 'firm', count: it.count, wanted: isWanted(text, it), said: true })),
  ]
  return { there: joined(there), aside: [...helped, ...left.filter((it) => !own.includes(it))] }
}

/** 6軒の旅館, 10社ほどの小さな町工場. */
const isBefore = (counted: Stretch, { start }: Stretch, text: string): boolean =>
  start >= counted.end && follows.test(text.slice(counted.end, start))

/** 中小企業のDXを支援したい: they are no members of the team. */
const isHelped = (text: string, { end }: Stretch): boolean => helpedBehind.test(text.slice(end))
const helpedBehind = new RegExp(
  `^(?:${fold('さん')})?(?:${fold('の')}[^、。,.!?\\n]{1,19}?)?${fold('を')}(?:${['支援', '支え', '助け', '応援', 'サポート'].map(fold).join('|')})`,
  'u',
)

/** Between somebody and their number: 旅館が6軒, 旅館、合わせて6軒. */
const leads = new RegExp(
  `^(?:${['さん', 'を', 'が', 'は', 'の', 'で', 'も', 'だけ', '合わせて', 'あわせて', '約', '計', '全部で'].map(fold).join('|')}|[、,\\s])*$`,
  'u',
)
/** Between a number and those it counts. */
const follows = /^[^、。,.!?\n0-9]{0,8}$/u

/** 飲食店が集まり10店で: a number goes to the last firm before it in the sentence that has none. */
function lastFirm<It extends Stretch & { readonly party: PartyId }>(
  named: readonly It[],
  { start }: Stretch,
  taken: ReadonlyMap<Stretch, Counted>,
  text: string,
): It | undefined {
  const firms = named.filter((it) => it.end <= start && !taken.has(it) && isFirm(it.party) && !isWanted(text, it))
  const last = firms.at(-1)
  return last && !text.slice(last.end, start).includes('。') ? last : undefined
}

const isFirm = (party: PartyId): boolean => 'kind' in parties[party].facts && parties[party].facts.kind === 'company'

/** 6 inns, in English. */
const englishCount = (text: string, { start }: Stretch): number =>
  Number(/(?:^|[^0-9])([0-9]{1,3}) (?:[a-z]+ ){0,2}$/.exec(text.slice(0, start))?.[1] ?? 1)

const any = (list: string): string => listed(list).map(fold).join('|')
const between = [
  'の先生',
  'の研究室',
  'の方',
  'の人',
  'の専門家',
  'さん',
  'など',
  '等',
  'と',
  'を',
  'が',
  'に',
  'も',
  'の',
  'から',
  '一緒に',
  'もう',
  'あと',
  'まだ',
  '新たに',
  '技術',
  '協力',
  '力',
  '相談',
  '開発',
  '導入',
]
const wantedBehind = new RegExp(
  `^(?:${between.map(fold).join('|')}|[0-9一二三数]+(?:社|者|校|軒|人|名)|\\s){0,6}(?:${any(heardWanted)})`,
  'u',
)
const wantedBefore = new RegExp(
  `(?:${any(heardWantedBefore)}) (?:a |an |one |some |the |another )?(?:[0-9]+ )?(?:[a-z]+ )?$`,
  'u',
)

const isWanted = (text: string, { start, end }: Stretch): boolean =>
  wantedBehind.test(text.slice(end)) || wantedBefore.test(text.slice(0, start))

/** One line a sort: who is named again is not another, unless another number says so. */
function joined(them: readonly (NeededParty & { readonly said: boolean })[]): NeededParty[] {
  const lines: { party: PartyId; count: number; wanted: boolean; said: boolean }[] = []
  for (const it of them) {
    const line = lines.find(({ party, wanted }) => party === it.party && wanted === it.wanted)
    if (!line) lines.push({ ...it })
    else if (it.said) Object.assign(line, { count: line.said ? line.count + it.count : it.count, said: true })
  }
  // 企業10社の旅館 names firms twice; the plain word says nothing where a sort is named.
  const plain = (line: (typeof lines)[number]) =>
    line.party === 'firm' && !line.said && lines.some((it) => it !== line && it.wanted === line.wanted)
  return lines
    .filter((line) => !plain(line))
    .map(({ party, count, wanted }) => ({ party, count: Math.min(Math.max(count, 1), mostOfParty), wanted }))
}

/** So many words are looked for in what programmes say. */
const mostWords = 6

/** What is left of the words that say something. What stands between them is written in hiragana. */
function wordsLeft(text: string, { from, to }: Folded, used: readonly Stretch[]): string[] {
  const taken = used.map(({ start, end }) => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 }))
  const isTaken = (at: number) => taken.some(({ start, end }) => start <= at && at < end)
  const words = hyphened(partsIn(text), text)
    .filter(({ script }) => script !== 'hiragana')
    .flatMap(({ start, end }) => {
      const signs = Array.from({ length: end - start }, (_, at) =>
        isTaken(start + at) ? '\n' : text.charAt(start + at),
      )
      return signs.join('').split('\n')
    })
    .filter((word) => [...word].length > 1 && !/^[\p{N}\p{P}]+$/u.test(word) && !idle.includes(fold(word)))
  return [...new Set(words)].slice(0, mostWords)
}

/** Go-Tech is one word. */
function hyphened(parts: readonly Part[], text: string): Pick<Part, 'script' | 'start' | 'end'>[] {
  const whole: { script: Part['script']; start: number; end: number }[] = []
  for (const { script, start, end } of parts) {
    const last = whole.at(-1)
    if (last?.script === 'letters' && script === 'letters' && text.slice(last.end, start) === '-') last.end = end
    else whole.push({ script, start, end })
  }
  return whole
}

const idle: readonly string[] = listed(heardIdle).map(fold)
