import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { jointBodyRoles } from '../sapoin/sapoin.roles.ts'

/** Everyone but advisers and investors, who stand beside the joint body. */
export const jointBody: Who = { called: words('共同体の構成員（アドバイザーを除く）', 'members, advisers left out') }

export const managers: Who = { called: words('事業管理機関', 'project managers'), roles: ['manager'] }

export const mainPerformers: Who = {
  called: words('主たる研究等実施機関', 'main research performers'),
  roles: ['main-research'],
}

export const mainSmes: Who = {
  called: words('主たる研究等実施機関となる中小企業', 'SMEs that are the main research performer'),
  roles: ['main-research'],
  sizes: ['sme'],
}

export const researchKinds = ['university', 'kosen', 'kosetsushi', 'national-lab'] as const

/** By kind, whatever the role: a 公設試 that manages the project is a research body too. */
export const researchBodies: Who = { called: words('大学・公設試等', 'research bodies'), kinds: researchKinds }

export const investors: Who = { called: words('出資者（ファンド等）', 'investors'), roles: ['investor'] }

export const gotechRoles: readonly EditionRole[] = jointBodyRoles

/** In the equity frame a fund or the like stands beside the joint body. */
export const equityRoles: readonly EditionRole[] = [
  ...jointBodyRoles,
  {
    role: 'investor',
    called: words('出資者', 'Investor'),
    does: words(
      'ファンドなど、この研究開発に出資を予定する者です。構成員には数えません。',
      'A fund or the like that plans to invest in the project. Not counted as a member.',
    ),
    member: false,
    apart: true,
  },
]
