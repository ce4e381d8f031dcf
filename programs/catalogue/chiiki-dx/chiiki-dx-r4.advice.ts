import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import { asLead, asLocal } from './chiiki-dx-r4.roles.ts'
import { slide } from './chiiki-dx-r4.source.ts'

/** Readings of programs.md section 6 that warn and never block. */
export const chiikiDxAdvice = (id: string): readonly Rule[] => [
  {
    // AMB-16 and AMB-55: the type goes by the activity area; that somebody local knows it cannot be measured, only asked.
    id: `${id}#amb-16`,
    title: words('活動地域を知る支援機関', 'A local body in the activity area'),
    strength: 'advice',
    source: slide('① 各地域の実情（課題・特性）を把握している'),
    readings: ['AMB-16', 'AMB-55'],
    shape: 'count-between',
    who: {
      ...asLocal,
      called: words(
        '活動地域に所在するか、そこで活動する支援機関等',
        'local bodies that sit or work in the activity area',
      ),
      any: [{ prefectures: 'area' }, { where: { servesPrefectures: { meets: 'area' } } }],
    },
    atLeast: 1,
  },
  {
    // AMB-17: any kind of member may lead, but a municipality cannot be paid, and the lead receives the subsidy.
    id: `${id}#amb-17`,
    title: words('自治体が代表機関の場合', 'A municipality as the lead'),
    strength: 'advice',
    source: slide('※ただし、自治体への補助金交付は行わない。'),
    readings: ['AMB-17'],
    shape: 'every',
    who: asLead,
    is: { not: { kinds: ['municipality'] } },
    being: words('補助金の交付を受けられない自治体でないこと', 'not a municipality, which cannot be paid'),
    mend: words(
      '補助金を受け取れる構成員を代表機関にすることをお勧めします。',
      'Better let a member lead that can be paid.',
    ),
  },
  {
    // AMB-48: nothing forbids to be in several consortia; who else counts on a member is worth knowing.
    id: `${id}#amb-48`,
    title: words('ほかの公募にも申請中の構成員', 'Members that also apply elsewhere'),
    strength: 'advice',
    source: slide('コミュニティの構成員としての参画は可'),
    readings: ['AMB-48'],
    shape: 'permission',
    allows: words(
      'ほかの公募やコンソーシアムに加わっている機関も構成員になれます',
      'An organisation may be a member here and in other consortia',
    ),
    who: {
      called: words('ほかの公募に申請中の構成員', 'members that also apply elsewhere'),
      where: { applications: { some: { status: 'applied' } } },
    },
  },
]
