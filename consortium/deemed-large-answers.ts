import type * as z from 'zod'
import type { OrganisationFacts } from './consortium.ts'
import { type GroundName, groundNames, groundsForLarge, largeLimits } from './deemed-large.ts'
import type { keptFacts } from './facts/large.ts'
import { possibleForms } from './legal-form.ts'
import { compareRatios, compareShare, type Ratio } from './ratio.ts'

/** What was answered to the check, question by question; one left out was not answered, `unknown` is an answer. */
export type LargeAnswers = z.infer<(typeof keptFacts)['largeAnswers']['type']>

/** The questions in the order they are asked: those that end several others come first. */
export const largeQuestions = [
  'companies',
  'large',
  'deemed',
  'specified',
  'officers',
  'officersFromLarge',
  'officersFromDeemed',
  'income',
] as const satisfies readonly (keyof LargeAnswers)[]
export type LargeQuestion = (typeof largeQuestions)[number]

/**
 * The definitions of みなし大企業 differ in whom they count as large: `law` takes 特定事業者 for what they are (ものづくり補助金
 * and others), `it` counts whoever is no SME by the table of IT導入補助金.
 */
export const largeDefinitions = ['law', 'it'] as const
export type LargeDefinition = (typeof largeDefinitions)[number]

/** What the check reads of an entry besides its answers: its form, and figures that may stand in the profile already. */
export type LargeFacts = Pick<OrganisationFacts, 'kind' | 'legalForm' | 'owners' | 'officers' | 'taxableIncome'>

/** Each ground: holds, does not, or undefined while neither an answer nor a figure of the profile tells. */
export type GroundsHeld = Readonly<Record<GroundName, boolean | undefined>>

/** Every ground by the answers; where they leave one open, by the figures of the profile. */
export function groundsHeld(answers: LargeAnswers, facts: LargeFacts, definition: LargeDefinition): GroundsHeld {
  const stated = groundsForLarge(facts, definition === 'it' ? 'IT-15' : 'law')
  const forms = possibleForms(facts)
  const hasOwners = forms.includes('company')
  const hasOfficers = forms.some((form) => form !== 'sole')
  const byFigures = (name: GroundName) => stated.find(({ ground }) => ground === name)?.is
  return {
    owners: hasOwners && (ownersHold(answers, definition) ?? byFigures('owners')),
    deemedOwners: hasOwners && (deemedOwnersHold(answers) ?? byFigures('deemedOwners')),
    officers: hasOfficers && (officersHold(answers) ?? byFigures('officers')),
    // Without officers the figures say nothing of theirs: the rules only do not ask every firm for them.
    deemedOfficers:
      hasOfficers &&
      (deemedOfficersHold(answers) ?? (facts.officers === undefined ? undefined : byFigures('deemedOfficers'))),
    income: incomeHolds(answers) ?? byFigures('income'),
  }
}

/** What the check comes to under one definition: one ground is enough, and none must be left open for a no. */
export function isDeemedLarge(held: GroundsHeld): boolean | undefined {
  const all = Object.values(held)
  if (all.includes(true)) return true
  return all.includes(undefined) ? undefined : false
}

/** A holder that is no person of flesh: 「いる」 to any of the later questions says so without being asked. */
const someHold = ({ large, deemed, specified }: LargeAnswers) =>
  [large, deemed, specified].some((it) => it?.says === 'some' || it?.says === 'all')

const noCompanies = (answers: LargeAnswers) => answers.companies?.says === 'none' && !someHold(answers)

/** 「いない」 to whether a company holds anything settles what comes after it. */
function ownersHold(answers: LargeAnswers, definition: LargeDefinition): boolean | undefined {
  if (noCompanies(answers)) return false

  const holders = definition === 'it' ? [answers.large, answers.specified] : [answers.large]
  const each = holders.map((it) => (it?.says === 'none' ? false : it?.says === 'some' ? reaches(it) : undefined))
  if (each.includes(true)) return true
  return each.includes(undefined) ? undefined : false
}

type Holding = NonNullable<LargeAnswers['large']>

/** One alone half, or all together two thirds; with one holder its share is the sum. */
function reaches({ top, total }: Holding): boolean | undefined {
  if (top === undefined) return undefined
  return compareRatios(top, largeLimits.ofOne) >= 0 || compareRatios(total ?? top, largeLimits.ofAll) >= 0
}

const zero: Ratio = [0, 1]
const holdsSome = (it: Holding | undefined) =>
  it?.says === 'some' && it.top !== undefined && compareRatios(it.top, zero) > 0

function deemedOwnersHold(answers: LargeAnswers): boolean | undefined {
  // Whoever else holds a part leaves less than all.
  if (noCompanies(answers) || holdsSome(answers.large) || holdsSome(answers.specified)) return false
  const says = answers.deemed?.says
  return says === undefined || says === 'unknown' ? undefined : says === 'all'
}

const noOfficers = ({ officers, officersFromLarge: large, officersFromDeemed: deemed }: LargeAnswers) =>
  officers?.says === 'none' && large?.says !== 'some' && deemed?.says !== 'all'

function officersHold(answers: LargeAnswers): boolean | undefined {
  const { officersFromLarge: it } = answers
  if (noOfficers(answers) || it?.says === 'none') return false
  if (it?.says !== 'some' || it.total === undefined || it.from === undefined) return undefined
  return compareShare(it.from, it.total, largeLimits.officers) >= 0
}

function deemedOfficersHold(answers: LargeAnswers): boolean | undefined {
  if (noOfficers(answers)) return false
  const says = answers.officersFromDeemed?.says
  return says === undefined || says === 'unknown' ? undefined : says === 'all'
}

function incomeHolds({ income }: LargeAnswers): boolean | undefined {
  if (income?.says === 'none') return false
  if (income?.says !== 'some' || income.years === undefined) return undefined
  // A firm younger than three years is judged by the years it has filed.
  return income.years.reduce((sum, year) => sum + year, 0) > largeLimits.income * income.years.length
}

/** Which grounds an answer can turn. */
const bearsOn: Readonly<Record<LargeQuestion, readonly GroundName[]>> = {
  companies: ['owners', 'deemedOwners'],
  large: ['owners'],
  deemed: ['deemedOwners'],
  specified: ['owners'],
  officers: ['officers', 'deemedOfficers'],
  officersFromLarge: ['officers'],
  officersFromDeemed: ['deemedOfficers'],
  income: ['income'],
}

/** The questions whose answers tell of these grounds. */
export const questionsBehind = (grounds: readonly GroundName[]): LargeQuestion[] =>
  largeQuestions.filter((question) => bearsOn[question].some((ground) => grounds.includes(ground)))

/** What a first question spares where it is answered 「いない」. */
const spares: Readonly<Partial<Record<LargeQuestion, readonly LargeQuestion[]>>> = {
  companies: ['large', 'deemed', 'specified'],
  officers: ['officersFromLarge', 'officersFromDeemed'],
}

/** Whether an answer to this question, not answered yet, could still turn what the check comes to under some definition. */
function couldTurn(question: LargeQuestion, answers: LargeAnswers, facts: LargeFacts): boolean {
  if (!isOpen(question, answers)) return false

  const definitions = question === 'specified' ? (['it'] as const) : largeDefinitions
  return definitions.some((definition) => {
    const held = groundsHeld(answers, facts, definition)
    const open = groundNames.filter((ground) => held[ground] === undefined)
    if (isDeemedLarge(held) !== undefined || !bearsOn[question].some((ground) => open.includes(ground))) return false
    const spared = spares[question]
    if (!spared || spared.some((it) => answers[it] === undefined)) return true
    // It can only rule grounds out: idle while another rests on what nobody knows.
    const others = open.filter((ground) => !bearsOn[question].includes(ground))
    return others.every((ground) =>
      largeQuestions.some(
        (it) => bearsOn[it].includes(ground) && isOpen(it, answers) && (it !== 'specified' || definition === 'it'),
      ),
    )
  })
}

/** Not answered, and not told by the answer to another. */
const isOpen = (question: LargeQuestion, answers: LargeAnswers) =>
  answers[question] === undefined && !isImplied(question, answers)

const isImplied = (question: LargeQuestion, answers: LargeAnswers) =>
  (question === 'companies' && someHold(answers)) ||
  (question === 'officers' &&
    (answers.officersFromLarge?.says === 'some' || answers.officersFromDeemed?.says === 'all'))

/** The questions that could still turn the outcome, in their order: the first is asked next, and no more than these ever. */
export const questionsLeft = (answers: LargeAnswers, facts: LargeFacts): LargeQuestion[] =>
  largeQuestions.filter((question) => couldTurn(question, answers, facts))

/** The answers with one more, or another in its place. 「いない」 to a first question takes those back that it spares. */
export function withAnswer<Question extends LargeQuestion>(
  answers: LargeAnswers,
  question: Question,
  answer: NonNullable<LargeAnswers[Question]>,
): LargeAnswers {
  const idle: readonly LargeQuestion[] = answer.says === 'none' ? (spares[question] ?? []) : []
  const others = Object.entries(answers).filter(([it]) => !idle.includes(it as LargeQuestion))
  return { ...Object.fromEntries(others), [question]: answer }
}
