import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { from } from '../quoted.ts'

export const slide = from('004_3718bcd4a02e3a08.txt', '「共創型」サービス・IT連携支援事業')

export const services: Who = {
  called: words('中小サービス事業者', 'service firms'),
  roles: ['service'],
  sizes: ['sme'],
}

/** Whoever acts as vendor counts: what 等 adds is not printed (AMB-33). */
export const vendors: Who = { called: words('ITベンダー等', 'IT vendors or the like'), roles: ['vendor'] }

export const sharedRoles: readonly EditionRole[] = [
  {
    role: 'service',
    called: words('中小サービス事業者', 'Service firm'),
    does: words(
      '現場の課題を持ち寄り、連携したITツールを導入します。2者以上が必要です。',
      'Brings the problems of its trade and installs the linked tools. Two or more are needed.',
    ),
    member: true,
  },
  {
    role: 'vendor',
    called: words('ITベンダー等', 'IT vendor or the like'),
    does: words(
      'ITツールを連携させ、機能を高め、汎用化します。2者以上が必要です。中小サービス事業者とは兼ねられません。',
      'Links, improves and generalises the tools. Two or more are needed; not the same firm as a service firm.',
    ),
    member: true,
  },
]
