import type { Edition } from '../edition.ts'
import { chiikiDxEditions } from './chiiki-dx/index.ts'
import { chiikiInnovCallEditions } from './chiiki-innov-call/index.ts'
import { chiikiMiraiEditions } from './chiiki-mirai/index.ts'
import { dxKankyoEditions } from './dx-kankyo/index.ts'
import { fukkatsuEditions } from './fukkatsu/index.ts'
import { gotechEditions } from './gotech/index.ts'
import { itEditions } from './it/index.ts'
import { japanBrandEditions } from './japan-brand/index.ts'
import { jizokuKyodoEditions } from './jizoku-kyodo/index.ts'
import { koudoEditions } from './koudo/index.ts'
import { koudoCallEditions } from './koudo-call/index.ts'
import { kyoseiEditions } from './kyosei/index.ts'
import { kyosoItEditions } from './kyoso-it/index.ts'
import { kyosoItCallEditions } from './kyoso-it-call/index.ts'
import type { Loaders } from './load.ts'
import { monoCallEditions } from './mono-call/index.ts'
import { nariwaiEditions } from './nariwai/index.ts'
import { saikochikuEditions } from './saikochiku/index.ts'
import { sapoinEditions } from './sapoin/index.ts'
import { seichoEditions } from './seicho/index.ts'
import { seisanseiEditions } from './seisansei/index.ts'
import { shokeiEditions } from './shokei/index.ts'
import { supportEditions } from './support/index.ts'

/** Every edition by its id, family by family, in the order lists show them. */
const editions = {
  ...gotechEditions,
  ...jizokuKyodoEditions,
  ...dxKankyoEditions,
  ...sapoinEditions,
  ...koudoEditions,
  ...chiikiMiraiEditions,
  ...chiikiDxEditions,
  ...seisanseiEditions,
  ...itEditions,
  ...chiikiInnovCallEditions,
  ...japanBrandEditions,
  ...shokeiEditions,
  ...nariwaiEditions,
  ...supportEditions,
  ...kyosoItEditions,
  ...koudoCallEditions,
  ...kyoseiEditions,
  ...fukkatsuEditions,
  ...saikochikuEditions,
  ...monoCallEditions,
  ...kyosoItCallEditions,
  ...seichoEditions,
} as const satisfies Loaders

export type EditionId = keyof typeof editions

/** The ids of all editions, in the order lists show them. */
export const editionIds = Object.keys(editions) as EditionId[]

export const isEditionId = (id: string): id is EditionId => Object.hasOwn(editions, id)

/** The edition of that id; undefined where there is none. */
export const findEdition = async (id: string): Promise<Edition | undefined> =>
  isEditionId(id) ? editions[id]() : undefined

/** All editions, in the order of `editionIds`. */
export const allEditions = (): Promise<Edition[]> => Promise.all(editionIds.map((id) => editions[id]()))
