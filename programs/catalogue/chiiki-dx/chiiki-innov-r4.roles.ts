import { words } from '#consortium/words.ts'
import type { EditionRole } from '../../edition.ts'
import type { Who } from '../../selector.ts'
import { slide } from './chiiki-innov-r4.source.ts'

export const asDemo: Who = { called: words('実証企業', 'demonstrating firms'), roles: ['demo'] }

export const asLeader: Who = { called: words('幹事者', 'leads'), roles: ['lead'] }

export const asDigitalFirm: Who = {
  called: words('デジタル企業', 'digital firms'),
  roles: ['digital'],
  kinds: ['it-vendor', 'tech-venture'],
  alike: true,
}

/** 地域金融機関, 大学等研究機関, 商工団体, 民間コンサルティング会社 and 支援機関 of the slide, and the like (等). */
export const asCoop: Who = {
  called: words('協力団体', 'cooperating bodies'),
  roles: ['coop'],
  kinds: ['regional-fi', 'university', 'kosetsushi', 'chamber', 'shokokai', 'consultant', 'industry-support'],
  alike: true,
}

export const demonstrationRoles: readonly EditionRole[] = [
  {
    role: 'lead',
    called: words('幹事者', 'Lead'),
    does: words(
      '実証企業の中から選ばれ、協力団体を含む全参加者を統括します。',
      'One of the demonstrating firms, chosen among them; directs everybody, the cooperating bodies included.',
    ),
    member: true,
    chosen: { by: 'demo', source: slide('実証企業群の場合、幹事者は企業間で選出。') },
  },
  {
    role: 'demo',
    called: words('実証企業', 'Demonstrating firm'),
    does: words(
      '新たなビジネスモデルの実証に取り組む地域企業です。中小企業は複数企業で連携します。',
      'A company of the region that tries a new business model. SMEs work together with others.',
    ),
    member: true,
  },
  {
    role: 'digital',
    called: words('デジタル企業', 'Digital firm'),
    does: words(
      '技術やノウハウを提供するITベンダー、Tech系ベンチャーなどです。',
      'An IT vendor, technology start-up or the like that brings technology and knowledge.',
    ),
    member: true,
  },
  {
    role: 'coop',
    called: words('協力団体', 'Cooperating body'),
    does: words(
      '実証のサポートや、成功事例の地域への横展開を行う金融機関、大学、商工団体、コンサルティング会社などです。',
      'A financial institution, university, commerce body, consultancy or the like that helps and spreads the result.',
    ),
    member: true,
  },
]
