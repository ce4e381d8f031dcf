import type { Member } from '#consortium/consortium.ts'
import { type Words, words } from '#consortium/words.ts'

/** Sorts of organisations by which people look for a programme. */
export const sorts = {
  small: { called: words('小規模事業者', 'small enterprises'), member: { kind: 'company', size: 'small' } },
  sme: { called: words('中小企業', 'SMEs'), member: { kind: 'company', size: 'sme' } },
  mid: { called: words('中堅企業', 'mid-size enterprises'), member: { kind: 'company', size: 'mid' } },
  large: { called: words('大企業', 'large enterprises'), member: { kind: 'company', size: 'large' } },
  it: { called: words('IT企業', 'IT firms'), member: { kind: 'it-vendor', size: 'sme' } },
  research: {
    called: words('大学・公設試', 'universities and research bodies'),
    member: { kind: 'university', size: '-' },
  },
  chamber: {
    called: words('商工団体・支援機関', 'chambers and support bodies'),
    member: { kind: 'chamber', size: '-' },
  },
  bank: { called: words('地域金融機関', 'regional banks'), member: { kind: 'regional-fi', size: '-' } },
  municipality: { called: words('自治体', 'local governments'), member: { kind: 'municipality', size: '-' } },
} as const satisfies Record<string, { called: Words; member: Omit<Member, 'name'> }>

export type Sort = keyof typeof sorts
export const sortIds = Object.keys(sorts) as Sort[]
