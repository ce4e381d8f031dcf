/** One row of the directory file as an organisation, or everything that is wrong with it. */
import { parseCorporateNumber } from '#consortium/corporate-number.ts'
import type { Evidence } from '#consortium/facts/fact.ts'
import { findIndustryByName } from '#consortium/industry.ts'
import { type Kind, kinds } from '#consortium/kinds.ts'
import { type Size, sizes } from '#consortium/organisation-words.ts'
import { findPrefecture, type PrefectureCode } from '#consortium/prefecture.ts'
import { finding, type ImportFinding } from './finding.ts'
import { isOwnDomain } from './published-domain.ts'
import { isWebAddress, sourceName } from './source-names.ts'
import type { TableRow } from './table.ts'

export const organisationColumns = [
  'name',
  'kana',
  'corporate_number',
  'kind',
  'size',
  'guessed',
  'prefecture',
  'municipality',
  'industry',
  'capability',
  'source_url',
  'domain',
] as const
export type Column = (typeof organisationColumns)[number]

export interface ImportedFacts {
  readonly kind?: Kind
  readonly size?: Size
  readonly prefecture?: PrefectureCode
  /** JSIC middle group, two digits. */
  readonly industry?: string
}

export interface ImportedOrganisation {
  readonly row: number
  readonly name: string
  readonly kana: string | null
  readonly corporateNumber: string | null
  readonly facts: ImportedFacts
  readonly evidence: Readonly<Partial<Record<keyof ImportedFacts, Evidence>>>
  readonly capability: string
  readonly municipalityName: string | null
  readonly industryName: string | null
  readonly domain: string | null
  readonly source: string | null
  readonly sourceUrl: string | null
  /** What it is known by from one import to the next where it has no 法人番号: source address, name and prefecture. Never the name alone. */
  readonly importKey: string | null
}

/** How much a row must say. */
export interface Reading {
  /** Name and prefecture say well enough who it is: of a list that is looked at once and kept nowhere. */
  readonly nameWillDo?: boolean
}

export function readRow(
  { row, cells }: TableRow<Column>,
  { nameWillDo = false }: Reading = {},
): { organisation: ImportedOrganisation } | { findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const bad = (column: Column, ja: string, en: string) => findings.push(finding(row, column, cells[column], ja, en))
  /** The cell read by `read`; null where it is blank or bad. */
  const cell = <T>(column: Column, read: (text: string) => T | undefined, ja: string, en: string): T | null => {
    if (cells[column] === '') return null
    const value = read(cells[column])
    if (value === undefined) bad(column, `「${cells[column]}」でした。${ja}`, `It was “${cells[column]}”. ${en}`)
    return value ?? null
  }

  if (cells.name === '') bad('name', '名称が空です。名称を書いてください。', 'The name is blank. Write it.')
  const number = cells.corporate_number === '' ? null : parseCorporateNumber(cells.corporate_number)
  if (number && !number.ok) bad('corporate_number', number.says.ja, number.says.en)

  const kind = cell('kind', idIn(kinds), `次のどれかにしてください：${idsIn(kinds)}`, `Use one of: ${idsIn(kinds)}.`)
  const size = cell('size', idIn(sizes), `次のどれかにしてください：${idsIn(sizes)}`, `Use one of: ${idsIn(sizes)}.`)
  const prefecture = cell(
    'prefecture',
    (text) => findPrefecture(text)?.code,
    '都道府県名（広島県）または2桁のコード（34）にしてください。',
    'Use a name (広島県) or a two-digit code (34).',
  )
  const guessed = cell('guessed', yesNo, 'true か false にしてください。', 'Use true or false.')
  // Several addresses may stand in one cell, apart by a bar; the page links the first.
  const sourceUrl = cell(
    'source_url',
    (text) => (text.split(' | ').every(isWebAddress) ? text.split(' | ')[0] : undefined),
    'https:// で始まるアドレスにしてください。複数あるときは「 | 」で区切ります。',
    'Use an address that begins with https://; put “ | ” between several.',
  )
  const domain = cell(
    'domain',
    (text) => (isOwnDomain(text.toLowerCase()) ? text.toLowerCase() : undefined),
    '団体が公開している独自のドメイン（example.co.jp）にしてください。誰でも使えるメールサービスのドメインは使えません。',
    'Use the organisation’s own domain (example.co.jp), not that of a public mail service.',
  )
  if (!number && cells.source_url === '' && !nameWillDo)
    bad(
      'source_url',
      '法人番号も出典のアドレスもありません。どちらかを書いてください。名称だけでは同じ団体か判断できません。',
      'There is neither a corporate number nor a source address. Write one of them: a name alone does not say who it is.',
    )
  if (findings.length > 0) return { findings }

  const industry = findIndustryByName(cells.industry)
  const facts: ImportedFacts = {
    ...(kind && { kind }),
    ...(size && { size }),
    ...(prefecture && { prefecture }),
    ...(industry?.level === 'group' && { industry: industry.code }),
  }
  return {
    organisation: {
      row,
      name: cells.name,
      kana: cells.kana || null,
      corporateNumber: number?.ok ? number.number : null,
      facts,
      evidence: evidenceOf(facts, guessed ?? false),
      capability: cells.capability,
      municipalityName: cells.municipality || null,
      industryName: cells.industry || null,
      domain,
      source: sourceUrl && sourceName(sourceUrl),
      sourceUrl,
      importKey: number ? null : [cells.source_url, cells.name, prefecture ?? ''].join('\n'),
    },
  }
}

/** `guessed` speaks of kind and size alone; where it is false the source prints them. Place and trade come from the source. */
const evidenceOf = (facts: ImportedFacts, guessed: boolean): ImportedOrganisation['evidence'] => ({
  ...(facts.kind && { kind: guessed ? 'guessed' : 'register' }),
  ...(facts.size && { size: guessed ? 'guessed' : 'document' }),
  ...(facts.prefecture && { prefecture: 'register' }),
  ...(facts.industry && { industry: 'register' }),
})

const idIn =
  <Id extends string>(list: Readonly<Record<Id, unknown>>) =>
  (text: string): Id | undefined =>
    Object.hasOwn(list, text) ? (text as Id) : undefined
const idsIn = (list: Readonly<Record<string, unknown>>) => Object.keys(list).join(', ')
const yesNo = (text: string) => ({ true: true, false: false })[text.toLowerCase()]
