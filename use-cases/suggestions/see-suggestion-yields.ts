import * as z from 'zod'
import { addDays, dayInJapan } from '#consortium/calendar.ts'
import { done } from '../answer.ts'
import { suggestionWays } from '../stores/suggestions.ts'
import { useCase } from '../use-case.ts'
import { byWay, counted, grouped, type YieldOfWay } from './yields.ts'

export interface YieldsOfMonth {
  /** `YYYY-MM`, in Japan. */
  readonly month: string
  readonly ways: readonly YieldOfWay[]
}

/** How many days back the operator is told of. */
const back = 365

/**
 * For the operator: what came of suggestions over all rooms, by the month in which an organisation was first shown and by way.
 * Numbers alone: who looked for whom is the organiser's.
 */
export const seeSuggestionYields = useCase({
  name: 'see-suggestion-yields',
  input: z.strictObject({}),
  run: async ({ stores, clock, settings }) => {
    const on = dayInJapan(clock.now())
    // Demo rooms tell nothing, except where there is nothing else to try it on.
    const shown = await stores.suggestions.firstShown({ from: addDays(on, -back), demo: settings.loopback })
    const steps = await stores.suggestions.seatSteps([...new Set(shown.map(({ roomId }) => roomId))])
    const ids = [...shown, ...steps].flatMap(({ organisationId }) => organisationId ?? [])
    const today = await stores.suggestions.today([...new Set(ids)])
    const each = counted(shown, steps, (id) => today.get(id)?.id ?? id, on)
    const months = [...grouped(each, ({ day }) => day.slice(0, 7))].sort(([one], [other]) => (one < other ? 1 : -1))
    return done({
      whole: byWay(suggestionWays, each),
      months: months.map(([month, them]): YieldsOfMonth => ({ month, ways: byWay(suggestionWays, them) })),
    })
  },
})
