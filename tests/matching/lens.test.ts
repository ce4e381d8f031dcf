import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member, OrganisationFacts } from '#consortium/consortium.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { blockingRules, memberFactsRead } from '#matching/clauses.ts'
import { lensFacts, reduced } from '#matching/lens.ts'
import { allEditions } from '#programs/catalogue/index.ts'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { anyFile } from '#tests/builders/any-file.ts'
import { aDay } from '#tests/builders/programs.ts'

const editions = await allEditions()

const everyoneSees = (name: string) =>
  (organisationFacts as Readonly<Record<string, { readonly seenBy: string }>>)[name]?.seenBy === 'everyone'

/** An organisation with what is left of it in place of all that everyone may see of it. */
function seenThroughLens(member: Member): Member {
  const own = Object.entries(member).filter(([name]) => !everyoneSees(name) || ownAlone.includes(name))
  const facts = Object.fromEntries(Object.entries(member).filter(([name]) => everyoneSees(name))) as OrganisationFacts
  return { ...(Object.fromEntries(own) as unknown as Member), ...reduced(facts), name: member.name }
}

/** Looked at after picking: no two organisations share them. */
const ownAlone = ['name', 'corporateNumber']

const judged = (edition: Edition, consortium: Consortium) =>
  check(edition, consortium, aDay)
    .findings.filter(({ blocking }) => blocking)
    .map(({ rule, outcome, short, counted }) => ({ rule, outcome, short, counted: counted.map(({ name }) => name) }))

describe('what is left of an organisation is judged as it is', () => {
  test('every blocking clause of every edition comes out the same', () => {
    for (const edition of editions)
      fc.assert(
        fc.property(anyFile(edition), (file) => {
          const through = { ...file, members: file.members.map(seenThroughLens) }
          expect(judged(edition, through)).toEqual(judged(edition, file))
        }),
        { numRuns: 4 },
      )
  }, 60_000)

  test('every fact that a blocking clause reads and everyone may see is looked at, and no other', () => {
    const read = new Set(editions.flatMap((edition) => blockingRules(edition).flatMap(memberFactsRead)))
    const shown = [...read].filter((name) => everyoneSees(name) && !ownAlone.includes(name))
    expect(shown.filter((name) => !(lensFacts as readonly string[]).includes(name))).toEqual([])
    expect(lensFacts.filter((name) => !everyoneSees(name))).toEqual([])
  })
})

describe('organisations that no clause can tell apart become the same', () => {
  test.each<[string, OrganisationFacts, OrganisationFacts]>([
    ['kinds in another order', { kind: ['company', 'it-vendor'] }, { kind: ['it-vendor', 'company'] }],
    ['a list of one kind', { kind: ['company'] }, { kind: 'company' }],
    ['capital within the same limits', { capital: 10_000_000 }, { capital: 50_000_000 }],
    ['capital beyond them all', { capital: 2_000_000_000 }, { capital: 90_000_000_000 }],
    ['trades of one division and one line', { industry: '0911' }, { industry: '32' }],
    ['a number of a designation', { designations: [{ id: 'kenin', number: '1' }] }, { designations: ['kenin'] }],
    ['the town', { prefecture: '34', municipality: '34100' }, { prefecture: '34' }],
  ])('%s', (_, one, other) => {
    expect(reduced(one)).toEqual(reduced(other))
  })

  test.each<[string, OrganisationFacts, OrganisationFacts]>([
    ['a yen over a limit', { capital: 50_000_000 }, { capital: 50_000_001 }],
    ['no designation and none told', { designations: [] }, {}],
    ['trades of two lines', { industry: '39' }, { industry: '391' }],
    ['trades of two divisions', { industry: '06' }, { industry: '09' }],
  ])('but not %s', (_, one, other) => {
    expect(reduced(one)).not.toEqual(reduced(other))
  })

  test('what is left has nothing more to lose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions).chain(anyFile), ({ members }) => {
        for (const member of members) expect(reduced(reduced(member))).toEqual(reduced(member))
      }),
      { numRuns: 50 },
    )
  })
})
