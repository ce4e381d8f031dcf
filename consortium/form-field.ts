import type * as z from 'zod'
import type { Fact, Option, Unit } from './facts/fact.ts'
import { longText, ratio, signedRatio } from './facts/values.ts'
import { inside } from './schema-shape.ts'
import type { Words } from './words.ts'

/** What a form shows for a fact. `other` facts (lists, tables) need a form of their own. */
export type FieldInput =
  | 'yen'
  | 'integer'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'ratio'
  | 'text'
  | 'long-text'
  | 'texts'
  | 'other'

export interface FormField {
  readonly name: string
  readonly label: Words
  readonly help: Words
  readonly input: FieldInput
  readonly unit?: Unit
  readonly options?: readonly Option[]
}

/** The form field of one fact, read off its type, so that a fact added to a list is at once a field. */
export function formField(name: string, { type, label, help, unit, options }: Fact): FormField {
  return { name, label, help, input: inputOf(type, unit), ...(unit && { unit }), ...(options && { options }) }
}

/** The fields of a list of facts, in its order. */
export const formFields = (facts: Readonly<Record<string, Fact>>): readonly FormField[] =>
  Object.entries(facts).map(([name, fact]) => formField(name, fact))

function inputOf(type: z.ZodType, unit: Unit | undefined): FieldInput {
  if (type === ratio || type === signedRatio) return 'ratio'
  if (type === longText) return 'long-text'

  const shape = inside(type)
  switch (shape.is) {
    case 'number':
      return unit === 'yen' ? 'yen' : 'integer'
    case 'boolean':
      return 'yes-no'
    case 'words':
      return 'choice'
    case 'string':
      return 'text'
    case 'list':
      return inputOfList(shape.of)
    case 'either':
      // One word or several of the same list (`kind`) is chosen like several.
      return shape.of.every((one) => ['choice', 'choices'].includes(inputOf(one, unit))) ? 'choices' : 'other'
    default:
      return 'other'
  }
}

function inputOfList(of: z.ZodType): FieldInput {
  const item = inside(of)
  if (item.is === 'words') return 'choices'
  return item.is === 'string' ? 'texts' : 'other'
}
