import type { Words } from '#consortium/words.ts'
import type { Edition, EditionSummary } from '#programs/edition.ts'
import { factsRead } from '#programs/facts-read.ts'
import type { Rule } from '#programs/rule.ts'
import { shapeOf } from '#programs/rules/index.ts'
import type { CallWindow, Source, Strength } from '#programs/verdict.ts'
import { callWindow } from '#programs/window.ts'

/** A line of the list of programmes. */
export interface ProgramLine extends Pick<EditionSummary, 'id' | 'name' | 'stage' | 'consortium'> {
  readonly window: CallWindow
}

/** An edition whole, with what each rule asks in words. */
export interface ProgramJson
  extends ProgramLine,
    Pick<Edition, 'version' | 'about' | 'asOf' | 'sizeTable' | 'roles' | 'money'> {
  readonly rules: readonly RuleJson[]
  /** Paths in the consortium file of every fact its rules read. */
  readonly reads: readonly string[]
}

export interface RuleJson {
  readonly id: string
  readonly shape: string
  readonly strength: Strength
  readonly title: Words
  readonly says: Words
  readonly quote?: string
  readonly noted?: Words
  readonly source: Source
}

/** @param on a day in Japan: whether the call is open depends on it */
export const programLine = (edition: EditionSummary, on: string): ProgramLine => ({
  id: edition.id,
  name: edition.name,
  stage: edition.stage,
  consortium: edition.consortium,
  window: callWindow(edition, on),
})

export const programJson = (edition: Edition, on: string): ProgramJson => ({
  ...programLine(edition, on),
  version: edition.version,
  about: edition.about,
  asOf: edition.asOf,
  sizeTable: edition.sizeTable,
  roles: edition.roles,
  rules: edition.rules.map(ruleJson),
  money: edition.money,
  reads: factsRead(edition),
})

const ruleJson = (rule: Rule): RuleJson => ({
  id: rule.id,
  shape: rule.shape,
  strength: rule.strength,
  title: rule.title,
  says: shapeOf(rule).show(rule, shapeOf),
  ...(rule.source.kind === 'quoted' ? { quote: rule.source.quote } : { noted: rule.source.summary }),
  source: rule.source,
})
