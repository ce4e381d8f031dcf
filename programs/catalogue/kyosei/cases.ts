import type { Case } from '../case.ts'
import type { kyoseiEditions } from './index.ts'
import { kyoseiHakkutsuR4Cases } from './kyosei-hakkutsu-r4.cases.ts'
import { kyoseiJinzaiR4Cases } from './kyosei-jinzai-r4.cases.ts'
import { kyoseiR3Cases } from './kyosei-r3.cases.ts'
import { btobNormalCases, btogNormalCases } from './kyosei-r4.normal.cases.ts'
import { btobWideCases, btogWideCases, btogWiderCases } from './kyosei-r4.wide.cases.ts'

export const kyoseiCases: Readonly<Record<keyof typeof kyoseiEditions, readonly Case[]>> = {
  'kyosei-r4-btob-normal': btobNormalCases,
  'kyosei-r4-btob-wide': btobWideCases,
  'kyosei-r4-btog-normal': btogNormalCases,
  'kyosei-r4-btog-wide': btogWideCases,
  'kyosei-r4-btog-wider': btogWiderCases,
  'kyosei-r3': kyoseiR3Cases,
  'kyosei-jinzai-r4': kyoseiJinzaiR4Cases,
  'kyosei-hakkutsu-r4': kyoseiHakkutsuR4Cases,
}
