import type { Case } from './case.ts'
import { chiikiDxCases } from './chiiki-dx/cases.ts'
import { chiikiInnovCallCases } from './chiiki-innov-call/cases.ts'
import { chiikiMiraiCases } from './chiiki-mirai/cases.ts'
import { dxKankyoCases } from './dx-kankyo/cases.ts'
import { fukkatsuCases } from './fukkatsu/cases.ts'
import { gotechCases } from './gotech/cases.ts'
import type { EditionId } from './index.ts'
import { itCases } from './it/cases.ts'
import { japanBrandCases } from './japan-brand/cases.ts'
import { jizokuKyodoCases } from './jizoku-kyodo/cases.ts'
import { koudoCases } from './koudo/cases.ts'
import { koudoCallCases } from './koudo-call/cases.ts'
import { kyoseiCases } from './kyosei/cases.ts'
import { kyosoItCases } from './kyoso-it/cases.ts'
import { kyosoItCallCases } from './kyoso-it-call/cases.ts'
import { monoCallCases } from './mono-call/cases.ts'
import { nariwaiEditionCases } from './nariwai/cases.ts'
import { saikochikuCases } from './saikochiku/cases.ts'
import { sapoinCases } from './sapoin/cases.ts'
import { seichoCases } from './seicho/cases.ts'
import { seisanseiCases } from './seisansei/cases.ts'
import { shokeiCases } from './shokei/cases.ts'
import { supportCases } from './support/cases.ts'

/** The cases of every edition. An edition without cases does not compile. */
export const casesOf: Readonly<Record<EditionId, readonly Case[]>> = {
  ...gotechCases,
  ...jizokuKyodoCases,
  ...dxKankyoCases,
  ...sapoinCases,
  ...koudoCases,
  ...chiikiMiraiCases,
  ...chiikiDxCases,
  ...seisanseiCases,
  ...itCases,
  ...chiikiInnovCallCases,
  ...japanBrandCases,
  ...shokeiCases,
  ...nariwaiEditionCases,
  ...supportCases,
  ...kyosoItCases,
  ...koudoCallCases,
  ...kyoseiCases,
  ...fukkatsuCases,
  ...saikochikuCases,
  ...monoCallCases,
  ...kyosoItCallCases,
  ...seichoCases,
}
