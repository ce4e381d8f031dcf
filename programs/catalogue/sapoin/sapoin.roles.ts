import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'

export const everyone: Who = { called: words('共同体の構成員', 'members of the joint body') }

export const researchKinds = ['university', 'kosen', 'kosetsushi', 'national-lab'] as const

export const smes: Who = {
  called: words('中小企業の構成員', 'SME members'),
  roles: ['member', 'main-research'],
  sizes: ['sme'],
}

/** Counts by kind, whatever the role: a 公設試 that manages the project is a research body too (E001). */
export const researchBodies: Who = {
  called: words('大学・公設試等', 'research bodies'),
  // 等: whoever sits as a research body and is of another kind is asked about.
  any: [{ kinds: researchKinds }, { roles: ['research'], kinds: [], alike: true }],
  not: { roles: ['advisor'] },
}

export const jointBodyRoles: readonly EditionRole[] = [
  {
    role: 'member',
    called: words('構成員（研究等実施機関）', 'Member (research performer)'),
    does: words('研究開発を行います。中小企業が1者以上必要です。', 'Does the research. At least one must be an SME.'),
    member: true,
  },
  {
    role: 'main-research',
    called: words('主たる研究等実施機関', 'Main research performer'),
    does: words('研究開発の中心となる中小企業です。', 'The SME at the core of the research.'),
    member: true,
  },
  {
    role: 'manager',
    called: words('事業管理機関', 'Project manager'),
    does: words(
      '事業全体の管理と調整を行い、補助金の窓口になります。構成員や大学・公設試等が兼ねられます。',
      'Runs the project and is the window for the subsidy. A member or a research body may take it as well.',
    ),
    member: true,
  },
  {
    role: 'research',
    called: words('大学・公設試等', 'Research body'),
    does: words(
      '大学、公設試などの研究機関として研究開発に加わります。',
      'Takes part as a university, public laboratory or the like.',
    ),
    member: true,
  },
  {
    role: 'advisor',
    called: words('アドバイザー', 'Adviser'),
    does: words('助言を行います。構成員には数えません。', 'Gives advice. Not counted as a member.'),
    member: false,
    apart: true,
  },
]
