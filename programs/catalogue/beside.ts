import { words } from '#consortium/words.ts'
import type { Information } from '../edition.ts'
import type { RuleId, Source } from '../verdict.ts'

/**
 * A line that an edition prints beside its rules: `beside('costs', deck('…'), '対象となる経費：…', 'Eligible costs: …')`.
 * `line` is its number in programs.md where it has one and states nothing to check.
 */
export const beside = (
  about: Information['about'],
  source: Source,
  ja: string,
  en: string,
  line?: RuleId,
): Information => ({ about, title: words(ja, en), source, ...(line ? { line } : {}) })
