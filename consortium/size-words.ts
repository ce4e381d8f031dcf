import { addYears } from './calendar.ts'
import type { FactPath, OrganisationFacts } from './consortium.ts'
import { groundsForLarge } from './deemed-large.ts'
import { definitionOf, whoseWord } from './deemed-large-outcome.ts'
import { possibleForms } from './legal-form.ts'
import { legalForms, type Size } from './organisation-words.ts'
import { isOfSize, type SizeAnswer, type Sizing } from './size-class.ts'
import type { SizeTable } from './size-tables.ts'
import { type Words, words } from './words.ts'

/** The size words that clauses use. Several may hold of one organisation. */
export const sizeWords = {
  small: words('小規模企業者', 'Small enterprise'),
  sole: words('個人事業主', 'Sole proprietor'),
  sme: words('中小企業者', 'SME'),
  'deemed-sme': words('みなし中小企業', 'Deemed SME'),
  mid: words('中堅企業', 'Mid-sized company'),
  specified: words('特定事業者', 'Specified business'),
  large: words('大企業', 'Large company'),
  'non-sme': words('非中小企業', 'Not an SME'),
  'deemed-large': words('みなし大企業', 'Deemed large company'),
} as const

export type SizeWord = keyof typeof sizeWords

/**
 * Whether one of the size words holds of an organisation under a table on a day (ISO, Japan), with the reason; undefined
 * only where a missing fact could turn it. `sme` holds small enterprises, sole proprietors within the limits and deemed SMEs;
 * `non-sme` is 中堅, 特定事業者 and large together; who has no size class at all is neither.
 */
export function isOfSizeWord(
  facts: OrganisationFacts,
  oneOf: SizeWord | readonly SizeWord[],
  table: SizeTable,
  on: string,
  sizing?: Sizing,
): SizeAnswer {
  const asked = [oneOf].flat()
  const deemed = deemedSme(facts, on)
  // Words that the same figures decide are asked together: 中堅 or large may be sure where neither is.
  const sizes = asked.flatMap((word) => sizesMeant(word, deemed.is === true))

  const answers = [
    ...(sizes.length > 0 ? [isOfSize(facts, sizes, table, sizing)] : []),
    // Only a plan that is named counts: asking every large company for one it surely has not would be idle.
    ...(asked.some((word) => word === 'sme' || word === 'deemed-sme') ? [deemed] : []),
    ...(asked.includes('non-sme') && deemed.is ? [{ ...deemed, is: false }] : []),
    ...(asked.includes('sole') ? [soleAnswer(facts)] : []),
    ...(asked.includes('deemed-large') ? [deemedLarge(facts, table, sizing)] : []),
  ]
  const holds = answers.find(({ is }) => is === true)
  if (holds !== undefined) return holds

  const unsettled = answers.filter(({ is }) => is === undefined)
  if (unsettled.length > 0)
    return open(
      unsettled.map(({ because }) => because),
      unsettled.flatMap(({ missing }) => missing),
    )

  const [first, ...others] = answers
  // Neither large nor deemed large: both are told, since the second rests on somebody's word.
  const last = asked.includes('deemed-large') ? others.at(-1) : undefined
  if (first !== undefined && last !== undefined && last.because.ja !== first.because.ja)
    return { is: false, because: told([first, last]), missing: [] }
  return first ?? { is: false, because: words('規模の指定がありません', 'no size is asked for'), missing: [] }
}

function sizesMeant(word: SizeWord, deemed: boolean): readonly Size[] {
  if (word === 'non-sme') return deemed ? [] : ['large', 'mid', 'specified']
  return word === 'sole' || word === 'deemed-sme' || word === 'deemed-large' ? [] : [word]
}

function soleAnswer(facts: OrganisationFacts): SizeAnswer {
  const forms = possibleForms(facts)
  if (forms.includes('sole') && forms.length > 1)
    return open([words('法人格が書かれていません', 'the legal form is not given')], ['members[].legalForm'])

  const [form] = forms
  const name =
    form === undefined || forms.length > 1 ? words('個人事業主以外', 'not a sole proprietor') : legalForms[form]
  return { is: forms.includes('sole'), because: name, missing: [] }
}

/** みなし中小企業: while a qualifying plan runs, five years at most (中小企業成長促進法; AMB-03). */
function deemedSme({ designations }: OrganisationFacts, on: string): SizeAnswer {
  const plan = designations?.find((held) => (typeof held === 'string' ? held : held.id) === 'deemed-sme-plan')
  const { from, until } = typeof plan === 'object' ? plan : {}
  const runs =
    plan !== undefined &&
    (until === undefined || on <= until) &&
    (from === undefined || (from <= on && on < addYears(from, 5)))
  return {
    is: runs,
    because: runs
      ? words('計画期間中のみなし中小企業です', 'a deemed SME while its plan runs')
      : words('みなし中小企業の計画は書かれていません', 'no running plan that makes it a deemed SME'),
    missing: [],
  }
}

// Only who would else be an SME or 特定事業者 can be taken for large; a municipality is neither.
function deemedLarge(facts: OrganisationFacts, table: SizeTable, sizing?: Sizing): SizeAnswer {
  const size = isOfSize(facts, ['sme', 'specified'], table, sizing)
  if (size.is === false) return size

  const grounds = groundsForLarge(facts, table)
  const holds = grounds.find(({ is }) => is === true)
  if (grounds.every(({ is }) => is === false)) return { is: false, because: told(grounds), missing: [] }
  if (holds !== undefined) return size.is ? { is: true, because: holds.because, missing: [] } : size

  // In a room only the outcome is known: what it rests on stays with the organisation.
  const outcome = outcomeTold(facts, table)
  if (outcome !== undefined) return outcome.is === false || size.is ? outcome : size

  const unsettled = grounds.filter(({ is }) => is === undefined)
  return open(
    [...unsettled, ...(size.is ? [] : [size])].map(({ because }) => because),
    [...unsettled.map(({ reads }) => reads), ...size.missing],
  )
}

function outcomeTold({ deemedLarge }: OrganisationFacts, table: SizeTable): SizeAnswer | undefined {
  const is = deemedLarge?.[definitionOf(table)]
  if (deemedLarge === undefined || is === undefined) return undefined

  const word = whoseWord(deemedLarge)
  const because = is
    ? words(`みなし大企業に当たります（${word.ja}）`, `it is deemed large (${word.en})`)
    : words(`みなし大企業に当たりません（${word.ja}）`, `it is not deemed large (${word.en})`)
  return { is, because, missing: [] }
}

const open = (because: readonly Words[], missing: readonly FactPath[]): SizeAnswer => ({
  is: undefined,
  because: told(because.map((one) => ({ because: one }))),
  missing: missing.filter((path, i) => missing.indexOf(path) === i),
})

const told = (all: readonly { readonly because: Words }[]): Words =>
  words(all.map(({ because }) => because.ja).join('、'), all.map(({ because }) => because.en).join(', '))
