import type { Case } from '../case.ts'
import { chiikiDxR4ACases } from './chiiki-dx-r4-a.cases.ts'
import { chiikiDxR4BCases } from './chiiki-dx-r4-b.cases.ts'
import { chiikiDxR4CCases } from './chiiki-dx-r4-c.cases.ts'
import { chiikiInnovR4Cases } from './chiiki-innov-r4.cases.ts'
import { digitalJinzaiCases } from './digital-jinzai.cases.ts'
import { genbaKenshuR3SuppCases } from './genba-kenshu-r3-supp.cases.ts'
import type { chiikiDxEditions } from './index.ts'

export const chiikiDxCases: Readonly<Record<keyof typeof chiikiDxEditions, readonly Case[]>> = {
  'chiiki-dx-r4-a': chiikiDxR4ACases,
  'chiiki-dx-r4-b': chiikiDxR4BCases,
  'chiiki-dx-r4-c': chiikiDxR4CCases,
  'chiiki-innov-r4': chiikiInnovR4Cases,
  'digital-jinzai-r4': digitalJinzaiCases('digital-jinzai-r4'),
  'digital-jinzai-r3-supp': digitalJinzaiCases('digital-jinzai-r3-supp'),
  'genba-kenshu-r3-supp': genbaKenshuR3SuppCases,
}
