import * as z from 'zod'
import { aims } from '#consortium/aims.ts'
import { dayInJapan } from '#consortium/calendar.ts'
import { mostOfParty, type Need } from '#consortium/need.ts'
import { partyIds } from '#consortium/parties.ts'
import { prefectureCodes } from '#consortium/prefecture.ts'
import { idsOf, type Words, words } from '#consortium/words.ts'
import { fitsOf } from '#matching/fit.ts'
import { type Chosen, chosenOf, mostHeld } from '#matching/need/chosen.ts'
import { suitingOf, tellingHits, type WordHits } from '#matching/need/suiting.ts'
import { teamOf } from '#matching/need/team.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { mayBeMunicipalities } from '#search/need/places.ts'
import { readNeed } from '#search/need/read-need.ts'
import { done, refused } from '../answer.ts'
import type { Services } from '../services.ts'
import { useCase } from '../use-case.ts'
import { addressOf } from '../who.ts'

/** Programmes for somebody who has no team yet. */
export interface NeedFits {
  /** As it was understood, with what was given by hand. */
  readonly need: Need
  /** Municipalities read as places, as they were written. */
  readonly municipalities: readonly string[]
  /** Words by which programmes were found. */
  readonly words: readonly string[]
  /** Words and numbers that served for nothing. */
  readonly unused: readonly string[]
  /** The best first. */
  readonly programmes: readonly Chosen[]
  /** Of the team they are held against, in its order. */
  readonly members: readonly string[]
}

export const longestNeed = 500
/** So many sorts of organisations at the most, and so many members in all: more would only take time. */
const mostParties = 12
const mostMembers = 80

const party = z.strictObject({
  party: z.enum(partyIds),
  count: z.int().min(1).max(mostOfParty),
  wanted: z.boolean(),
})

/**
 * Which programmes suit what somebody wants to do, told in plain words: by what programmes say of themselves, then by how near a
 * team of those named is, none of them by name. What is given beside the words takes the place of what would be read.
 */
export const fitNeed = useCase({
  name: 'fit-need',
  input: z.strictObject({
    text: z.string().max(longestNeed).describe('What somebody wants to do, in their words'),
    aims: z
      .array(z.enum(idsOf(aims)))
      .max(30)
      .optional(),
    parties: z.array(party).max(mostParties).optional(),
    prefectures: z.array(z.enum(prefectureCodes)).max(47).optional(),
    cost: z.int().min(0).nullable().optional().describe('Yen'),
    without: z.array(z.string().max(100)).max(20).default([]).describe('Words not to look for'),
    language: z.enum(['ja', 'en']).default('ja').describe('In which the members nobody has named are called'),
  }),
  run: async (services, who, { text, without, language, ...given }) => {
    const taken = await services.limits.take('check', addressOf(who))
    if (!taken.ok) return refused({ kind: 'too-many', retryAfterSeconds: taken.retryAfterSeconds })

    const municipalities = await municipalitiesIn(services, text)
    const read = readNeed(text, municipalities)
    const need = withGiven(read.need, given)
    const editions = await allEditions()
    const hits = await hitsOf(
      services,
      read.words.filter((word) => !without.includes(word)),
    )
    const telling = tellingHits(hits, editions.length).map(({ word }) => word)

    const on = dayInJapan(services.clock.now())
    const suiting = suitingOf(need, hits, editions, on).slice(0, mostHeld)
    const team = teamOf(need, (called, n) => nameOf(called, n)[language])
    const fits = fitsOf(
      { ...team, members: team.members.slice(0, mostMembers) },
      suiting.map(({ edition }) => edition),
      on,
    )
    return done<NeedFits>({
      need,
      municipalities: municipalities.map(({ written }) => written),
      words: telling,
      unused: [...read.words.filter((it) => !telling.includes(it) && !without.includes(it)), ...read.aside],
      programmes: chosenOf(suiting, fits),
      members: team.members.map(({ name }) => name),
    })
  },
})

type Given = { readonly [part in 'aims' | 'parties' | 'prefectures' | 'cost']?: Need[part] | undefined }

function withGiven(read: Need, { aims, parties, prefectures, cost }: Given): Need {
  const there = (parties ?? []).reduce((sum, { count, wanted }) => sum + (wanted ? 0 : count), 0)
  return {
    aims: aims ?? read.aims,
    parties: parties ?? read.parties,
    prefectures: prefectures ?? read.prefectures,
    cost: cost === undefined ? read.cost : cost,
    together: there > 1 ? true : read.together,
  }
}

const nameOf = (called: Words | null, n: number): Words =>
  called
    ? words(`${called.ja}（未定）${n}`, `${called.en} ${n} (not named yet)`)
    : words('あなたの団体', 'Your organisation')

/** As the search reads places: a word that names a municipality of one prefecture. */
async function municipalitiesIn({ stores }: Services, text: string) {
  const candidates = mayBeMunicipalities(text)
  if (candidates.length === 0) return []
  const asked = { text: candidates.join(' '), types: ['programme' as const], facets: [], limit: 1 }
  const { understood } = await stores.search.search(asked)
  return understood.places.filter(({ municipality }) => municipality !== null)
}

/** Which editions the search finds by each word. What it takes a word for, or takes apart, was not said. */
const hitsOf = ({ stores }: Services, them: readonly string[]): Promise<WordHits[]> =>
  Promise.all(
    them.map(async (word): Promise<WordHits> => {
      const { hits, understood } = await stores.search.search({
        text: word,
        types: ['programme'],
        facets: [],
        limit: 100,
      })
      const isSaid = !understood.relaxed && !understood.didYouMean?.applied
      const named = (fields: readonly { field: string }[]) =>
        fields.some(({ field }) => ['name', 'alias'].includes(field))
      return { word, in: new Map(isSaid ? hits.map((it) => [it.id, { named: named(it.highlights) }]) : []) }
    }),
  )
