import { type Words, words } from '#consortium/words.ts'
import { chiikiDxEditions } from './chiiki-dx/index.ts'
import { chiikiInnovCallEditions } from './chiiki-innov-call/index.ts'
import { chiikiMiraiEditions } from './chiiki-mirai/index.ts'
import { dxKankyoEditions } from './dx-kankyo/index.ts'
import { fukkatsuEditions } from './fukkatsu/index.ts'
import { gotechEditions } from './gotech/index.ts'
import type { EditionId } from './index.ts'
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

/** Programmes that follow each other under changing names; their editions are compared with each other. */
export interface Family {
  readonly id: string
  readonly called: Words
  readonly editions: readonly EditionId[]
}

const family = (id: string, ja: string, en: string, ...parts: readonly Loaders[]): Family => ({
  id,
  called: words(ja, en),
  editions: parts.flatMap((part) => Object.keys(part)) as EditionId[],
})

export const families: readonly Family[] = [
  family('sapoin', 'Go-Tech事業・サポイン・サビサポ', 'Go-Tech, Sapoin and Sabisapo', gotechEditions, sapoinEditions),
  family(
    'dx',
    '地域DX',
    'Regional DX',
    dxKankyoEditions,
    chiikiDxEditions,
    chiikiInnovCallEditions,
    chiikiMiraiEditions,
  ),
  family('it', 'IT導入補助金', 'IT introduction', itEditions),
  family('koudo', '高度連携', 'Advanced cooperation', koudoCallEditions, koudoEditions),
  family('kyosei', '地域・企業共生型', 'Region and business together', kyoseiEditions),
  family('kyoso', '共創型サービス・IT連携', 'Co-created service and IT', kyosoItEditions, kyosoItCallEditions),
  family(
    'seisansei',
    'ものづくり補助金・持続化補助金',
    'Monozukuri and Jizokuka',
    jizokuKyodoEditions,
    monoCallEditions,
    seisanseiEditions,
  ),
  family('saikochiku', '事業再構築補助金', 'Business restructuring', saikochikuEditions),
  family('seicho', '成長投資・成長加速化', 'Growth investment', seichoEditions),
  family('japan-brand', 'JAPANブランド', 'JAPAN Brand', japanBrandEditions),
  family('shokei', '事業承継', 'Business succession', shokeiEditions),
  family('nariwai', 'なりわい再建', 'Livelihood recovery', nariwaiEditions),
  family('fukkatsu', '事業復活支援金', 'Business revival grant', fukkatsuEditions),
  family('support', 'そのほかの支援', 'Other support', supportEditions),
]

/** The family of an edition; every edition has one (a test holds it). */
export const familyOf = (id: string): Family | undefined =>
  families.find(({ editions }) => (editions as readonly string[]).includes(id))
