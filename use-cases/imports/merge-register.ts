import type { LegalForm } from '#consortium/organisation-words.ts'
import type { RegisterKind } from '#consortium/register.ts'
import { sameValue } from '../organisations/profile.ts'
import type { NewOrganisation, Organisation, StoredFacts } from '../stores/organisations.ts'
import type { RegisterRow, RegisterUpdate } from '../stores/register.ts'

/**
 * An entry with what the register's newest row says. Name, seat and closing are the register's, whoever wrote the entry; the
 * reading is too where nobody speaks for it. Everything else stays as it is. What the row leaves blank takes nothing away.
 *
 * @param hides whether the register hides the entry so far
 */
export function mergeRegister(before: Organisation, hides: boolean, row: RegisterRow): RegisterUpdate {
  const { prefecture, municipality } = row
  const seat = { ...(prefecture && { prefecture }), ...(municipality && { municipality }) }
  const content: RegisterUpdate['content'] = {
    name: row.name || before.name,
    kana: before.claimed ? (before.kana ?? row.kana) : (row.kana ?? before.kana),
    facts: { ...before.facts, ...seat },
    evidence: { ...before.evidence, ...Object.fromEntries(Object.keys(seat).map((key) => [key, 'register' as const])) },
    municipalityName: row.municipalityName ?? before.municipalityName,
  }
  const register = { updatedOn: row.updatedOn, address: row.address, closed: row.closed }
  const same =
    (Object.keys(content) as (keyof typeof content)[]).every((key) => sameValue(before[key], content[key])) &&
    sameValue(before.register && { ...before.register, updatedOn: row.updatedOn }, register) &&
    hides === row.hidden
  return { id: before.id, content, register, hides: row.hidden, changes: !same }
}

/** A row as a new, unclaimed entry; what it does and which kind it is, the register does not say. */
export function newEntryOfRegister(row: RegisterRow): NewOrganisation {
  const legalForm = formOf[row.kind]
  const facts: StoredFacts = {
    ...(legalForm && { legalForm }),
    ...(row.prefecture && { prefecture: row.prefecture }),
    ...(row.municipality && { municipality: row.municipality }),
  }
  return {
    corporateNumber: row.corporateNumber,
    name: row.name,
    kana: row.kana,
    facts,
    evidence: Object.fromEntries(Object.keys(facts).map((key) => [key, 'register' as const])),
    capability: '',
    municipalityName: row.municipalityName,
    industryName: null,
    domain: null,
    source: '国税庁法人番号公表サイト',
    sourceUrl: 'https://www.houjin-bangou.nta.go.jp/',
    demo: false,
  }
}

/** What a 法人種別 settles of the legal form; 399 and 499 leave it open. */
const formOf: Partial<Readonly<Record<RegisterKind, LegalForm>>> = {
  '101': 'public',
  '201': 'public',
  '301': 'company',
  '302': 'company',
  '303': 'company',
  '304': 'company',
  '305': 'company',
}
