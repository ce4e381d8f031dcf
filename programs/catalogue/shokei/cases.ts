import type { Case } from '../case.ts'
import type { shokeiEditions } from './index.ts'
import { framedCases } from './shokei.frames.cases.ts'
import { shokeiEventCases } from './shokei-event-r3-request.cases.ts'
import { shokeiSenmonkaCases } from './shokei-senmonka-r3-request.cases.ts'
import { shokeiTrialCases } from './shokei-trial-r3-request.cases.ts'

export const shokeiCases: Readonly<Record<keyof typeof shokeiEditions, readonly Case[]>> = {
  'shokei-keieisha-r3-request': framedCases({
    id: 'shokei-keieisha-r3-request',
    succession: 'manager-change',
    other: 'merger',
    principle: 2_250_000,
    others: 3_000_000,
  }),
  'shokei-ma-r3-request': framedCases({
    id: 'shokei-ma-r3-request',
    succession: 'merger',
    other: 'manager-change',
    principle: 4_500_000,
    others: 6_000_000,
  }),
  'shokei-senmonka-r3-request': shokeiSenmonkaCases,
  'shokei-trial-r3-request': shokeiTrialCases,
  'shokei-event-r3-request': shokeiEventCases,
}
