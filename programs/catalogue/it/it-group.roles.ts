import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { memberRole } from '../noted-edition.ts'

export const leaders: Who = { called: words('代表事業者', 'lead businesses'), roles: ['applicant'] }

export const participants: Who = { called: words('参画事業者', 'participating businesses'), roles: ['participant'] }

export const groupMembers: Who = {
  called: words('グループ構成員', 'group members'),
  roles: ['applicant', 'participant'],
}

/** Those whose tool it is: the lead may be one of them where it does business. */
export const toolUsers: Who = {
  ...groupMembers,
  called: words('ツールを導入する構成員', 'members that install the tool'),
  where: { usesTool: true },
}

export const helpers: Who = {
  called: words('IT提供事業者・外部専門家', 'IT providers and outside experts'),
  roles: ['it-support', 'expert'],
}

export const groupRoles: readonly EditionRole[] = [
  memberRole(
    'applicant',
    words('代表事業者', 'Lead business'),
    words(
      'グループを取りまとめて申請する1者です。中小企業、商店街等の組合、商工会、商工会議所がなれます。',
      'The one that applies for the group: an SME, a body of shops, a society or a chamber of commerce.',
    ),
  ),
  memberRole(
    'participant',
    words('参画事業者', 'Participating business'),
    words(
      'ITツールを自ら使う中小企業・小規模事業者です。代表事業者と合わせて10者以上が必要です。',
      'A small or medium business that uses the tool itself. Ten or more are needed with the lead.',
    ),
  ),
  {
    role: 'it-support',
    called: words('IT提供事業者', 'IT provider'),
    does: words(
      'ITツールを提供します。このグループにも、ほかのグループにも構成員として加われません。',
      'Provides the tools. Cannot be a member of this group or of any other.',
    ),
    member: false,
  },
  {
    role: 'expert',
    called: words('外部専門家', 'Outside expert'),
    does: words(
      '助言を行います（任意）。構成員には数えず、ほかのグループの構成員にもなれません。',
      'Gives advice, if wanted. Not a member of this group or of any other.',
    ),
    member: false,
  },
]
