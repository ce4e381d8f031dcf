import * as z from 'zod'
import { consortiumFacts } from './facts/consortium.ts'
import type { Fact } from './facts/fact.ts'
import { organisationFacts } from './facts/organisation.ts'
import { planFacts } from './facts/plan.ts'
import { seatFacts } from './facts/seat.ts'
import { longest } from './facts/values.ts'
import { memberStates, seatStates } from './seat-states.ts'
import { type Words, words } from './words.ts'

/** Writes a description onto a schema; left out, schemas stay as they are. */
type Describe = <Schema extends z.ZodType>(schema: Schema, words: Words) => Schema

const plain: Describe = (schema) => schema

/**
 * The schema of a consortium file, built from the lists of facts: every fact may be left out but the name of a member,
 * the programme and the list of members, and a key that is on no list is not accepted.
 */
export function consortiumSchema(describe: Describe = plain) {
  const { name, ...organisation } = fieldsOf(organisationFacts, describe)
  const { program, ...consortium } = fieldsOf(consortiumFacts, describe)
  const member = z.strictObject({
    name: name.unwrap(),
    state: describe(z.enum(memberStates), stateWords).optional(),
    ...organisation,
    ...fieldsOf(seatFacts, describe),
  })
  return z.strictObject({
    program: program.unwrap(),
    ...consortium,
    members: describe(z.array(member).max(longest.members), memberWords),
    plan: describe(z.strictObject(fieldsOf(planFacts, describe)), planWords).optional(),
  })
}

/** One organisation by itself, as it may be asked to join: its name and the facts it brings to any application. */
export function organisationSchema(describe: Describe = plain) {
  const { name, ...facts } = fieldsOf(organisationFacts, describe)
  return z.strictObject({ name: name.unwrap(), ...facts })
}

type Fields<Facts extends Readonly<Record<string, Fact>>> = { [Key in keyof Facts]: z.ZodOptional<Facts[Key]['type']> }

function fieldsOf<Facts extends Readonly<Record<string, Fact>>>(facts: Facts, describe: Describe): Fields<Facts> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, { type, label, help }]) => [
      name,
      describe(type, words(`${label.ja}。${help.ja}`, `${label.en}. ${help.en}`)).optional(),
    ]),
  ) as Fields<Facts>
}

const memberWords = words(
  '構成員ほか、この計画に名前の挙がるすべての者です。支援先の企業やアドバイザーも書きます。',
  'Everyone named in the plan: members, and also supported firms and advisers.',
)

const planWords = words('事業計画です。', 'What they want to do.')

const stateWords = words(
  `席の状態です。${memberStates.map((state) => `${state} は${seatStates[state].ja}`).join('、')}。書かなければ参加確定です。`,
  `How firmly the seat is taken: ${memberStates.map((state) => `${state} (${seatStates[state].en})`).join(', ')}. Left out: confirmed.`,
)
