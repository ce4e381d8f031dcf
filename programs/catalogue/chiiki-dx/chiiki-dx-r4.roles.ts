import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'

/** 産業支援機関, 地域金融機関, 商工団体 and 教育・研究開発機関 of the slide, and the like (等). */
export const asLocal: Who = {
  called: words('地域の支援機関等', 'local bodies'),
  roles: ['local'],
  kinds: [
    'industry-support',
    'regional-fi',
    'chamber',
    'shokokai',
    'university',
    'kosen',
    'national-lab',
    'kosetsushi',
  ],
  alike: true,
}

export const asDigital: Who = {
  called: words('デジタル企業', 'digital firms'),
  roles: ['digital'],
  kinds: ['it-vendor', 'tech-venture'],
  alike: true,
}

export const asLead: Who = { called: words('代表機関（事務局）', 'lead bodies'), roles: ['lead'] }

export const asSupported: Who = { called: words('支援先企業', 'supported firms'), roles: ['supported'] }

/** Those who never receive money in this programme. */
export const orMunicipality: Who = {
  called: words('支援先企業と自治体', 'supported firms and municipalities'),
  any: [{ roles: ['supported'] }, { kinds: ['municipality'] }],
}

export const communityRoles: readonly EditionRole[] = [
  {
    role: 'lead',
    called: words('代表機関（事務局）', 'Lead (secretariat)'),
    does: words(
      'コミュニティを代表して申請し、補助金を受け、構成員に委託などを行います。ほかの席と兼ねられます。',
      'Applies for the community, receives the subsidy and commissions members. May hold another seat as well.',
    ),
    member: true,
  },
  {
    role: 'local',
    called: words('地域の支援機関等', 'Local body'),
    does: words(
      '地域の実情を把握する産業支援機関、金融機関、商工団体、大学・高専・公設試などです。',
      'A body that knows the region: industry support, finance, commerce, university, college or public laboratory.',
    ),
    member: true,
  },
  {
    role: 'digital',
    called: words('デジタル企業', 'Digital firm'),
    does: words(
      '地域企業に不足するデジタルの専門的知見を持つITベンダーやTech系ベンチャーなどです。',
      'An IT vendor or technology start-up with the digital knowledge that local companies lack.',
    ),
    member: true,
  },
  {
    role: 'other',
    called: words('その他の主体', 'Other participant'),
    does: words(
      '業界団体、人材会社、経営コンサル、自治体などです。必要な人数には数えません。',
      'An industry association, staffing firm, consultancy or municipality. Not counted for the seats required.',
    ),
    member: true,
  },
  {
    role: 'supported',
    called: words('支援を受ける地域企業', 'Supported local company'),
    does: words(
      'コミュニティの支援を受けます。構成員ではなく、補助金は受け取りません。DX推進指標の自己診断の提出が必要です。',
      'Is helped by the community. Not a member, paid nothing; must have filed the DX self-assessment.',
    ),
    member: false,
    apart: true,
  },
]
