import { words } from '#consortium/words.ts'
import type { Who } from '../../selector.ts'

export const leads: Who = { called: words('代表機関', 'lead bodies'), roles: ['lead'] }

const notLead = { roles: ['lead'] } as const

/** 商工団体・産業支援機関・金融機関 and the like, the lead left out. */
export const locals: Who = {
  called: words('地域の支援機関（代表機関を除く）', 'local support bodies beside the lead'),
  roles: ['local'],
  kinds: ['chamber', 'shokokai', 'industry-support', 'regional-fi'],
  alike: true,
  not: notLead,
}

export const digitalExperts: Who = {
  called: words('デジタル専門家（代表機関を除く）', 'digital experts beside the lead'),
  roles: ['digital'],
  not: notLead,
}

export const cyberExperts: Who = {
  called: words('サイバーセキュリティ専門家（代表機関を除く）', 'cybersecurity experts beside the lead'),
  roles: ['cyber'],
  not: notLead,
}
