import type { EditionSummary } from './edition.ts'
import { callStands } from './rules/call-dates.ts'
import { shapeOf } from './rules/index.ts'
import type { CallWindow } from './verdict.ts'

/** When the edition's call takes applications, seen from a day in Japan (`YYYY-MM-DD`). Never part of a verdict's outcome. */
export function callWindow({ call }: Pick<EditionSummary, 'call'>, on: string): CallWindow {
  const found = callStands(call, on)
  const judged = { outcome: 'unknown', counted: [], notCounted: [], questions: [], found } as const
  return {
    state: found.state,
    ...(call.opens ? { opens: call.opens } : {}),
    ...(call.closes ? { closes: call.closes } : {}),
    says: shapeOf(call).say(call, judged, shapeOf),
  }
}
