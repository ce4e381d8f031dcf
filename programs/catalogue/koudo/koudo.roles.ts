import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'

/** Whoever is in the group: only a seat that is said counts. */
export const everyone: Who = { called: words('連携体の構成員', 'members of the group'), roles: ['lead', 'member'] }

/** The same where nobody leads. */
export const members: Who = { ...everyone, roles: ['member'] }

/** AMB-03: 中小企業等 takes in sole proprietors and associations; small ones are contained. */
export const smes: Who = { called: words('中小企業等', 'small and medium enterprises'), sizes: ['sme'] }

export const asLead: Who = { called: words('幹事企業等', 'lead firms'), roles: ['lead'] }

export const memberRole: EditionRole = {
  role: 'member',
  called: words('構成員（中小企業等）', 'Member (SME)'),
  does: words('連携体に加わり、設備投資などを行います。', 'Joins the group and invests.'),
  member: true,
}

/** AMB-13: the R2 scheme shows it beside the group; nothing asks for one. */
export const managerRole: EditionRole = {
  role: 'manager',
  called: words('事業管理機関', 'Project manager'),
  does: words(
    '図に示される機関です。置くことは求められず、連携体の人数にも数えません。',
    'Shown in the scheme. Not asked for, and not counted.',
  ),
  member: false,
}

export const leadRole: EditionRole = {
  role: 'lead',
  called: words('幹事企業等', 'Lead firm'),
  does: words(
    '取組を主導し、連携体を束ねます。大企業もなれます。',
    'Leads the project and holds the group together. A large firm may lead.',
  ),
  member: true,
}
