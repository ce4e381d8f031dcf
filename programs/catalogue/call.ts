import { words } from '#consortium/words.ts'
import type { AmbiguityId } from '../ambiguities.ts'
import type { EditionSummary } from '../edition.ts'
import type { WithinDates } from '../rule.ts'
import type { Source } from '../verdict.ts'

/** The call of an edition, `…#open`: when it takes applications as far as printed, and where that is printed. */
export const callOf = (
  id: string,
  source: Source,
  dates: Omit<WithinDates, 'shape'>,
  ...readings: readonly AmbiguityId[]
): EditionSummary['call'] => ({
  id: `${id}#open`,
  title: words('公募期間', 'Call'),
  strength: 'advice',
  source,
  shape: 'within-dates',
  ...dates,
  ...(readings.length > 0 ? { readings } : {}),
})
