/** Answers, reasons and the outcome as people read them. */
import { formatDay } from '#consortium/calendar.ts'
import type { GroundName } from '#consortium/deemed-large.ts'
import { largeLimits } from '#consortium/deemed-large.ts'
import {
  groundsHeld,
  isDeemedLarge,
  type LargeAnswers,
  type LargeDefinition,
  type LargeFacts,
  type LargeQuestion,
  largeDefinitions,
} from '#consortium/deemed-large-answers.ts'
import { type DeemedLarge, whoseWord } from '#consortium/deemed-large-outcome.ts'
import { compareRatios, formatPercent, type Ratio } from '#consortium/ratio.ts'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import type { AppWords } from '../../words/ja.ts'

type Say = (words: Words) => string

/** One answer with its figures: 「いる（最も多い1社 40%、合計 55%）」. */
export function answerText(question: LargeQuestion, answers: LargeAnswers, words: AppWords, say: Say): string {
  const { deemedLarge: own, written } = words
  const answer = answers[question]
  if (!answer) return ''
  if (answer.says === 'unknown') return own.unknown
  if (answer.says === 'some' && 'top' in answer && answer.top) {
    const total = 'total' in answer && answer.total ? (answer.total as Ratio) : answer.top
    return own.answer.shares(say(formatPercent(answer.top)), say(formatPercent(total)))
  }
  if (question === 'officersFromLarge' && answers.officersFromLarge?.from !== undefined) {
    const { total, from } = answers.officersFromLarge
    return own.answer.officers(String(total), String(from))
  }
  if (question === 'income' && answers.income?.years)
    return own.answer.years(written.list(answers.income.years.map((it) => say(formatYen(it)))))
  return own.questions[question].options[answer.says as 'none']
}

/** Why the check comes to what it comes to: the ground that holds, or each that does not. */
export function reasonsOf(
  { answers, figures }: { answers: LargeAnswers; figures: LargeFacts },
  definition: LargeDefinition,
  words: AppWords,
  say: Say,
): string[] {
  const held = groundsHeld(answers, figures, definition)
  const is = isDeemedLarge(held)
  const names = Object.keys(held) as GroundName[]
  return names
    .filter((ground) => held[ground] === (is ?? false))
    .map((ground) => reasonOf(ground, held[ground] === true, answers, definition, words, say))
    .filter((it, at, all) => it !== '' && all.indexOf(it) === at)
}

function reasonOf(
  ground: GroundName,
  holds: boolean,
  answers: LargeAnswers,
  definition: LargeDefinition,
  { deemedLarge: { reason } }: AppWords,
  say: Say,
): string {
  const percent = (it: Ratio) => say(formatPercent(it))
  const { companies, large, deemed, officers, officersFromLarge: from, officersFromDeemed, income } = answers
  switch (ground) {
    case 'owners': {
      if (companies?.says === 'none') return reason.owners.companies
      if (holds) return ownersHold(answers, definition, reason.owners, percent) ?? reason.profile
      if (large?.says === 'some' && large.top)
        return reason.owners.below(percent(large.top), percent(large.total ?? large.top))
      return large?.says === 'none' ? reason.owners.none : reason.profile
    }
    case 'deemedOwners':
      if (companies?.says === 'none') return ''
      if (holds) return deemed?.says === 'all' ? reason.deemedOwners.yes : reason.profile
      // Not asked where somebody else holds a part: nothing to tell either.
      return deemed ? reason.deemedOwners.no : large?.says === 'some' ? '' : reason.profile
    case 'officers':
      if (from?.says === 'some')
        return (holds ? reason.officers.yes : reason.officers.no)(String(from.total), String(from.from))
      return from?.says === 'none' || officers?.says === 'none' ? reason.officers.none : reason.profile
    case 'deemedOfficers':
      if (officers?.says === 'none') return ''
      return officersFromDeemed ? (holds ? reason.deemedOfficers.yes : reason.deemedOfficers.no) : reason.profile
    case 'income': {
      if (income?.says === 'none') return reason.income.none
      if (!income?.years) return reason.profile
      const mean = Math.round(income.years.reduce((sum, year) => sum + year, 0) / income.years.length)
      return (holds ? reason.income.yes : reason.income.no)(say(formatYen(mean)))
    }
  }
}

function ownersHold(
  { large, specified }: LargeAnswers,
  definition: LargeDefinition,
  reason: AppWords['deemedLarge']['reason']['owners'],
  percent: (it: Ratio) => string,
): string | undefined {
  const reaches = (it: Ratio | undefined, limit: Ratio) => it !== undefined && compareRatios(it, limit) >= 0
  if (large?.says === 'some' && reaches(large.top, largeLimits.ofOne)) return reason.one(percent(large.top as Ratio))
  if (large?.says === 'some' && reaches(large.total, largeLimits.ofAll))
    return reason.all(percent(large.total as Ratio))
  if (definition !== 'it' || specified?.says !== 'some') return undefined
  if (reaches(specified.top, largeLimits.ofOne)) return reason.oneSpecified(percent(specified.top as Ratio))
  return reaches(specified.total, largeLimits.ofAll)
    ? reason.allSpecified(percent(specified.total as Ratio))
    : undefined
}

/** The outcome as a room is told it, with whose word it is: 「いいえ。本人の回答（2026年11月21日）による」. */
export function outcomeText(
  of: DeemedLarge | undefined,
  { deemedLarge: own, written }: AppWords,
  say: Say,
  only?: LargeDefinition,
): string {
  if (!of) return own.outcome.open
  const said = (definition: LargeDefinition) => {
    const is = of[definition]
    return is === undefined ? own.outcome.open : is ? own.outcome.yes : own.outcome.no
  }
  const asked = only ? [only] : largeDefinitions
  const [first = own.outcome.open] = asked.map(said)
  const alike = asked.every((it) => said(it) === first)
  const outcome = alike
    ? first
    : written.list(asked.map((it) => `${written.label(own.outcome.definitions[it])}${said(it)}`))
  return written.withMore(outcome, written.aside(say(whoseWord(of))))
}

export const dayText = (on: string, say: Say) => say(formatDay(on))

/** The page of the check; `from` is where the reader goes on afterwards. */
export const checkPath = (organisationId: string, from = ''): string =>
  `/organisations/${organisationId}/deemed-large${from && `?${new URLSearchParams({ from })}`}`
