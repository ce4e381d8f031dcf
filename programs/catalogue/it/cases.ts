import type { Case } from '../case.ts'
import type { itEditions } from './index.ts'
import { it2020COldCases } from './it-2020-c-old.cases.ts'
import { it2021ACases } from './it-2021-a.cases.ts'
import { it2021BCases } from './it-2021-b.cases.ts'
import { it2021CCases } from './it-2021-c.cases.ts'
import { it2021DCases } from './it-2021-d.cases.ts'
import { it2025MultiCases } from './it-2025-multi.cases.ts'
import { it2025NormalCases } from './it-2025-normal.cases.ts'
import { it2026ExchangeCases } from './it-2026-exchange.cases.ts'
import { it2026MultiCases } from './it-2026-multi.cases.ts'
import { it2026NormalCases } from './it-2026-normal.cases.ts'
import { it2026SupportGroupCases } from './it-2026-support-group.cases.ts'
import { itR1SuppCases } from './it-r1-supp.cases.ts'
import { itR3BaseCases } from './it-r3-base.cases.ts'
import { itR3MultiCases } from './it-r3-multi.cases.ts'

export const itCases: Readonly<Record<keyof typeof itEditions, readonly Case[]>> = {
  'it-2026-multi': it2026MultiCases,
  'it-2026-normal': it2026NormalCases,
  'it-2026-exchange': it2026ExchangeCases,
  'it-2026-support-group': it2026SupportGroupCases,
  'it-2025-multi': it2025MultiCases,
  'it-2025-normal': it2025NormalCases,
  'it-r1-supp': itR1SuppCases,
  'it-2020-c-old': it2020COldCases,
  'it-2021-a': it2021ACases,
  'it-2021-b': it2021BCases,
  'it-2021-c': it2021CCases,
  'it-2021-d': it2021DCases,
  'it-r3-base': itR3BaseCases,
  'it-r3-multi': itR3MultiCases,
}
