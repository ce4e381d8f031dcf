import type { FactPath, Plan } from '#consortium/consortium.ts'
import { entryFields } from '#consortium/entry-words.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { budgetCategories } from '#consortium/plan-words.ts'
import { type Words, words } from '#consortium/words.ts'
import { passes, type Test } from './field-test.ts'
import { allOfMatches, anyOfMatches, type Match, no, opposite, perhaps, yes } from './match.ts'
import { valueText } from './shown.ts'
import type { Witness } from './verdict.ts'

/** The lists in a plan whose entries a clause may count or look at one by one. */
export type PlanList = 'tools' | 'municipalities' | 'trainingProgrammes' | 'budget' | 'years'

export type EntryField<List extends PlanList> = keyof NonNullable<Plan[List]>[number] & string

/** Which entries are meant. Keys join with *and*; a field left out of an entry is asked about. */
export interface EntrySelector<List extends PlanList> {
  readonly where?: { readonly [Field in EntryField<List>]?: Test }
  readonly not?: EntrySelector<List>
  readonly any?: readonly EntrySelector<List>[]
}

/** The same with the noun that sentences use for those it means. */
export interface Entries<List extends PlanList> extends EntrySelector<List> {
  readonly called: Words
}

/** An entry with its place in the list. */
export interface Entry {
  readonly index: number
  readonly called: Words
  readonly fields: Readonly<Record<string, unknown>>
}

/** An entry and what a selector says of it. */
export interface JudgedEntry {
  readonly entry: Entry
  readonly match: Match
}

/** The entries of a list; undefined while the plan does not have the list. An empty list is an answer. */
export function entriesOf(plan: Plan | undefined, list: PlanList): Entry[] | undefined {
  const entries: readonly Readonly<Record<string, unknown>>[] | undefined = plan?.[list]
  return entries?.map((fields, index) => ({
    index,
    called: nameOf(list, fields) ?? numbered(planFacts[list].label, index + 1),
    fields: list === 'municipalities' ? { region: fields.code, ...definedOnly(fields) } : fields,
  }))
}

function nameOf(list: PlanList, { name, title, code, category, item, year }: Entry['fields']): Words | undefined {
  if (list === 'budget' && item === undefined) return budgetCategories[category as keyof typeof budgetCategories]
  if (list === 'years') return words(`${year}年度`, `fiscal ${year}`)
  const own = list === 'budget' ? item : (name ?? title ?? code)
  return own === undefined ? undefined : words(String(own), String(own))
}

const numbered = ({ ja, en }: Words, n: number): Words => words(`${ja}${n}`, `${en} ${n}`)

const definedOnly = (fields: Entry['fields']): Entry['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Whether an entry is meant, with three values. */
export function matchEntry<List extends PlanList>(list: List, selector: EntrySelector<List>, entry: Entry): Match {
  const { where = {}, not, any } = selector
  return allOfMatches([
    ...Object.entries(where).map(([field, test]) => byEntryField(list, entry, field, test as Test)),
    ...(not ? [opposite(matchEntry(list, not, entry))] : []),
    ...(any ? [anyOfMatches(any.map((one) => matchEntry(list, one, entry)))] : []),
  ])
}

/** The value of a field; undefined where the entry does not say. */
export const entryValue = (entry: Entry, field: string): unknown => entry.fields[field]

function byEntryField(list: PlanList, entry: Entry, field: string, test: Test): Match {
  const value = entryValue(entry, field)
  if (value === undefined) return missingField(list, entry, field)

  const label = fieldLabel(list, field)
  const shown = valueText(`plan.${list}[].${field}`, value)
  const why = words(`「${label.ja}」：${shown.ja}`, `${label.en}: ${shown.en}`)
  return passes(value, test) ? yes(why) : no(why)
}

/** A field that the entry does not say, and the question for it. */
export function missingField(list: PlanList, entry: Entry, field: string): Match {
  const label = fieldLabel(list, field)
  return perhaps(words(`「${label.ja}」が未記入です`, `${label.en} not stated`), [
    {
      of: 'entry',
      path: `plan.${list}[${entry.index}].${field}`,
      ask: words(
        `${entry.called.ja}の「${label.ja}」を記入してください。`,
        `Please state for ${entry.called.en}: ${label.en}.`,
      ),
    },
  ])
}

export function fieldLabel(list: PlanList, field: string): Words {
  const fields: Readonly<Record<string, { readonly label: Words }>> = entryFields[list]
  return fields[field]?.label ?? words(field, field)
}

/** Every field a selector reads, as paths. */
export const entryPaths = <List extends PlanList>(list: List, selector: EntrySelector<List>): FactPath[] => [
  `plan.${list}`,
  ...Object.keys(selector.where ?? {}).map((field) => `plan.${list}[].${field}` as FactPath),
  ...(selector.not ? entryPaths(list, selector.not) : []),
  ...(selector.any ?? []).flatMap((one) => entryPaths(list, one)),
]

export const entryWitnesses = (judged: readonly JudgedEntry[]): Witness[] =>
  judged.map(({ entry: { called }, match }) => ({
    index: null,
    name: called.ja,
    ...(called.ja === called.en ? {} : { called }),
    why: match.why,
  }))

/** The questions that entries left open. */
export const entryQuestions = (judged: readonly JudgedEntry[]) =>
  judged.flatMap(({ match }) =>
    match.missing.flatMap((one) => (one.of === 'entry' ? [{ path: one.path, member: null, ask: one.ask }] : [])),
  )
