import fc from 'fast-check'
import type * as z from 'zod'
import type { Consortium, Relation as Tie } from '#consortium/consortium.ts'
import { consortiumFacts } from '#consortium/facts/consortium.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import * as values from '#consortium/facts/values.ts'
import { bare, inside } from '#consortium/schema-shape.ts'
import { memberStates } from '#consortium/seat-states.ts'
import type { Edition } from '#programs/edition.ts'
import { factsRead } from '#programs/facts-read.ts'

/*
 * Any consortium file that parses, made from the lists of facts themselves: a fact added there is tried at once. Values
 * come from short lists, so that they meet: the same name, the same project, figures near the usual limits.
 */

const names = fc.constantFrom('デモ0', 'デモ1', '甲', '乙')
const yen = fc.oneof(fc.constantFrom(0, 500_000, 10_000_000, 30_000_000, 300_000_000), fc.nat({ max: 50_000_000 }))

const known: readonly (readonly [schema: z.ZodType, values: fc.Arbitrary<unknown>])[] = [
  [values.yen, yen],
  [values.yenOrLoss, fc.integer({ min: -1_000_000, max: 2_000_000_000 })],
  [values.persons, fc.constantFrom(0, 5, 6, 20, 21, 100, 300, 2000)],
  [values.years, fc.nat({ max: 8 })],
  [values.year, fc.integer({ min: 2020, max: 2024 })],
  [values.ratio, fc.tuple(fc.nat({ max: 110 }), fc.constantFrom(1, 3, 100))],
  [values.signedRatio, fc.tuple(fc.integer({ min: -20, max: 60 }), fc.constant(100))],
  [values.text, names],
  [values.longText, names],
  [values.day, fc.constantFrom('2018-03-31', '2021-06-01', '2022-04-01', '2023-01-10')],
  [values.month, fc.constantFrom('2019-01', '2019-02', '2020-02', '2021-02', '2021-11', '2022-01', '2022-03')],
  [values.municipality, fc.constantFrom('18201', '18202', '20201')],
  [values.prefecture, fc.constantFrom('20', '34', '13')],
  [values.industryCode, fc.constantFrom('24', '56', '39', '391', '75', '695', '79')],
  [values.corporateNumber, fc.constantFrom('1000012345678', '2000012345678')],
  [values.editionId, fc.constantFrom('chiiki-dx-r4-a')],
]

const sometimes = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })

/** Values that a schema takes. */
function anyValue(schema: z.ZodType): fc.Arbitrary<unknown> {
  const shared = known.find(([one]) => bare(one) === bare(schema))
  if (shared) return shared[1]

  const shape = inside(schema)
  switch (shape.is) {
    case 'boolean':
      return fc.boolean()
    case 'words':
      return fc.constantFrom(...shape.values)
    case 'list':
      return fc.uniqueArray(anyValue(shape.of), { maxLength: 4, selector: (one) => JSON.stringify(one) })
    case 'either':
      return fc.oneof(...shape.of.map(anyValue))
    case 'record':
      return fc.dictionary(anyValue(shape.keys) as fc.Arbitrary<string>, anyValue(shape.values), { maxKeys: 6 })
    case 'fields':
      return fc.record(
        Object.fromEntries(
          Object.entries(shape.of).map(([field, of]) => {
            const value = anyValue(of)
            return [field, of.def.type === 'optional' ? sometimes(value) : value]
          }),
        ),
      )
    case 'number': {
      const { minValue, maxValue } = bare(schema) as z.ZodNumber
      return fc.integer({ min: minValue ?? 0, max: Math.min(maxValue ?? 3, (minValue ?? 0) + 5) })
    }
    default:
      return names
  }
}

const anyOf = (facts: Readonly<Record<string, Fact>>, names: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      names.flatMap((name) => {
        const fact = facts[name]
        // A few values need more than their parts say: a kind at least, no more officers than there are.
        return fact ? [[name, sometimes(anyValue(fact.type).filter((one) => fact.type.safeParse(one).success))]] : []
      }),
    ),
  )

/** Teams of up to eight in which every fact that the edition reads may be missing or may be anything. */
export function anyFile(edition: Edition): fc.Arbitrary<Consortium> {
  const read = factsRead(edition)
  const below = (prefix: string) => [
    ...new Set(
      read.flatMap((path) => (path.startsWith(prefix) ? (path.slice(prefix.length).split(/[.[]/)[0] ?? []) : [])),
    ),
  ]
  const roles = edition.roles.map(({ role }) => role)
  const member = fc.record({
    facts: anyOf({ ...organisationFacts, ...seatFacts }, [...below('members[].'), 'corporateNumber', 'evidence']),
    roles: sometimes(fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 })),
    state: sometimes(fc.constantFrom(...memberStates)),
  })
  return fc
    .record({
      members: fc.array(member, { maxLength: 8 }),
      plan: sometimes(anyOf(planFacts, [...below('plan.'), 'subsidy', 'years', 'budget'])),
      rest: anyOf(consortiumFacts, ['area', 'relations']),
    })
    .map(
      ({ members, plan, rest: { area, relations } }) =>
        // As a file is read: what is undefined is not there.
        JSON.parse(
          JSON.stringify({
            area,
            // A tie is between two that are named.
            relations: (relations as readonly Tie[] | undefined)?.filter((tie) =>
              [tie.from, tie.to].every((name) => members.some((_, at) => name === `デモ${at}`)),
            ),
            program: edition.id,
            plan,
            members: members.map(({ facts, ...seat }, at) => ({ ...facts, ...seat, name: `デモ${at}` })),
          }),
        ) as Consortium,
    )
}
