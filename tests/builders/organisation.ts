import { randomInt } from 'node:crypto'
import { checkDigitOf } from '#consortium/corporate-number.ts'
import { entriesChanged } from '#use-cases/organisations/organisation-changed.ts'
import type { NewOrganisation, Organisation } from '#use-cases/stores/organisations.ts'
import type { Person } from '#use-cases/who.ts'
import type { House } from './house.ts'

/** A 法人番号 whose check digit is right. */
export function aCorporateNumber(): string {
  const base = Array.from({ length: 12 }, () => randomInt(10)).join('')
  return `${checkDigitOf(base)}${base}`
}

/** An entry of the directory, unclaimed, as an import leaves it. */
export async function anEntry(
  { services }: Pick<House, 'services'>,
  it: Partial<NewOrganisation> = {},
): Promise<Organisation> {
  const made = await services.transaction(async (stores) => {
    const organisation = await stores.organisations.create({
      corporateNumber: aCorporateNumber(),
      name: '株式会社見本製作所',
      kana: null,
      facts: { kind: 'company', prefecture: '34' },
      evidence: { kind: 'guessed', prefecture: 'register' },
      capability: '金属部品の切削加工',
      municipalityName: '広島市中区',
      industryName: null,
      domain: null,
      source: 'gBizINFO',
      sourceUrl: 'https://info.gbiz.go.jp/',
      demo: false,
      ...it,
    })
    if (organisation) await entriesChanged(stores, [organisation.id])
    return organisation
  })
  if (!made) throw new Error('The corporate number is taken.')
  return made
}

/** An organisation somebody speaks for. */
export async function anOrganisationOf(
  house: Pick<House, 'services'>,
  owner: Person,
  it: Partial<NewOrganisation> = {},
): Promise<Organisation> {
  const entry = await anEntry(house, it)
  await house.services.transaction(async (stores) => {
    await stores.organisations.addPerson(entry.id, owner.accountId, 'owner')
    await entriesChanged(stores, [entry.id])
  })
  return { ...entry, claimed: true }
}
