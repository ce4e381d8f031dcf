/**
 * The control a fact is asked with, read off its type: a fact added to the lists has a field without another line.
 * What the type alone does not say (the words of a code) comes from the word list of that name.
 */
import type * as z from 'zod'
import { designations } from '#consortium/designations.ts'
import type { Fact, Unit } from '#consortium/facts/fact.ts'
import { kinds } from '#consortium/kinds.ts'
import { applicationStatuses, legalForms, sizes } from '#consortium/organisation-words.ts'
import * as plan from '#consortium/plan-words.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { roles } from '#consortium/roles.ts'
import { acquisitions, processes, toolFunctions, toolParts } from '#consortium/tool-words.ts'
import type { Words } from '#consortium/words.ts'

export interface ControlOption {
  readonly value: string
  readonly label: Words
}

export type Control =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly unit: Unit | undefined }
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'day' }
  /** Written as a percentage, kept as [numerator, denominator]. */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'choice'; readonly options: readonly ControlOption[] }
  | { readonly kind: 'choices'; readonly options: readonly ControlOption[] }
  | { readonly kind: 'list'; readonly of: Control }
  | { readonly kind: 'group'; readonly parts: readonly { readonly name: string; readonly control: Control }[] }
  /** One control for each of some named things, as targets have one for each metric. */
  | { readonly kind: 'by-name'; readonly names: readonly ControlOption[]; readonly of: Control }
  /** No control yet: such a fact is filled in on the profile page. */
  | { readonly kind: 'none' }

/** @example controlOf('selfSustainingYears', planFacts.selfSustainingYears) // { kind: 'number', unit: 'years' } */
export const controlOf = (name: string, fact: Fact): Control => controlOfType(name, fact.type, fact.unit)

interface Def {
  readonly type: string
  readonly format?: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

const defOf = (type: z.ZodType | undefined) => (type as unknown as { def: Def }).def

function controlOfType(name: string, type: z.ZodType | undefined, unit?: Unit): Control {
  const def = defOf(type)
  switch (def.type) {
    case 'readonly':
    case 'optional':
      return controlOfType(name, def.innerType, unit)
    case 'boolean':
      return { kind: 'yes-no' }
    case 'number':
      return { kind: 'number', unit: unit ?? unitOf[name] }
    case 'string':
      return def.format === 'date' ? { kind: 'day' } : { kind: 'text', long: name === 'task' }
    case 'tuple':
      return { kind: 'ratio' }
    case 'enum':
    case 'literal':
      return { kind: 'choice', options: optionsOf(name, def) }
    case 'union':
      // A word, or the word with more around it: the word alone is asked for.
      return controlOfType(name, def.options?.[0], unit)
    case 'array': {
      const of = controlOfType(name, def.element, unit)
      return of.kind === 'choice' ? { kind: 'choices', options: of.options } : { kind: 'list', of }
    }
    case 'object':
      return {
        kind: 'group',
        parts: Object.entries(def.shape ?? {}).map(([part, of]) => ({ name: part, control: controlOfType(part, of) })),
      }
    case 'record': {
      const keys = defOf(def.keyType)
      if (keys.type !== 'enum') return { kind: 'none' }
      return { kind: 'by-name', names: optionsOf(name, keys), of: controlOfType(name, def.valueType, unit) }
    }
    default:
      return { kind: 'none' }
  }
}

function optionsOf(name: string, def: Def): ControlOption[] {
  const words = wordsOf[name] ?? {}
  const values = def.values?.map(String) ?? Object.values(def.entries ?? {})
  return values.map((value) => ({ value, label: words[value] ?? { ja: value, en: value } }))
}

const places = Object.fromEntries(prefectures.map(({ code, ja, en }) => [code, { ja, en }]))

const wordsOf: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: kinds,
  legalForm: legalForms,
  size: sizes,
  prefecture: places,
  servesPrefectures: places,
  area: places,
  designations,
  roles,
  role: roles,
  status: applicationStatuses,
  technologies: plan.technologies,
  purposes: plan.purposes,
  frame: plan.frames,
  model: plan.models,
  groupedBy: plan.groupings,
  succession: plan.successions,
  side: plan.sides,
  graduationRoute: plan.graduationRoutes,
  targets: plan.metrics,
  per: { year: { ja: '年率', en: 'per year' }, whole: { ja: '期間全体', en: 'over the whole time' } },
  category: plan.budgetCategories,
  part: toolParts,
  processes,
  functions: toolFunctions,
  acquisition: acquisitions,
}

/** Parts of a fact have no unit of their own on the lists. */
const unitOf: Readonly<Record<string, Unit>> = {
  subsidy: 'yen',
  cost: 'yen',
  amount: 'yen',
  divisionSales: 'yen',
  withinYears: 'years',
  total: 'persons',
  fromLarge: 'persons',
  fromDeemedLarge: 'persons',
}
