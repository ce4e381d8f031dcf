import { expect, test } from 'vitest'
import { consortiumFacts } from '#consortium/facts/consortium.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { inside } from '#consortium/schema-shape.ts'
import { idsIn } from '#consortium/value-words.ts'

const lists: Record<string, Readonly<Record<string, Fact>>> = {
  organisation: organisationFacts,
  seat: seatFacts,
  plan: planFacts,
  consortium: consortiumFacts,
}
const all = Object.values(lists).flatMap((list) => Object.entries(list))

test('the lists hold every fact of the vocabulary', () => {
  expect(Object.keys(organisationFacts).sort()).toEqual(
    [
      ...[
        'name',
        'corporateNumber',
        'kind',
        'legalForm',
        'prefecture',
        'municipality',
        'servesPrefectures',
        'industry',
      ],
      ...['industryRevision', 'businessField', 'capital', 'employees', 'size', 'annualSales', 'taxableIncome'],
      ...['monthlySales', 'researchSpend', 'designations', 'identityGroup', 'owners', 'officers', 'inJapan'],
      ...['fiscalStrength', 'applications', 'evidence', 'deemedLarge'],
    ].sort(),
  )
  expect(Object.keys(seatFacts).sort()).toEqual(
    ['roles', 'requests', 'task', 'hasBusinessPlan', 'usesTool', 'salesFall', 'machineCost'].sort(),
  )
  expect(Object.keys(planFacts).sort()).toEqual(
    [
      ...['technologies', 'purposes', 'frame', 'model', 'groupedBy', 'project', 'projectYear', 'succession', 'side'],
      ...['graduationRoute', 'greenField', 'causes', 'sharesData', 'startsJointBusiness', 'usesAdvancedTechnology'],
      ...[
        'developsService',
        'spreadsInRegion',
        'packagesTool',
        'linksProcesses',
        'forecastsIncome',
        'statesCommitments',
      ],
      ...['selfSustainingYears', 'bundlesIssues', 'statesMunicipalLink', 'damaged', 'recoveryPlanCertified'],
      ...['raisesWages', 'extendsSocialInsurance', 'minimumWageMargin', 'targets', 'newBusiness', 'municipalities'],
      ...[
        'trainingProgrammes',
        'borrows',
        'equity',
        'equityOn',
        'investment',
        'declarations',
        'tools',
        'subsidy',
        'years',
        'budget',
      ],
    ].sort(),
  )
  expect(Object.keys(consortiumFacts).sort()).toEqual(['area', 'program', 'relations'])
})

test.each(all)('%s is labelled and explained in both languages, and someone knows it', (_, fact) => {
  for (const said of [fact.label, fact.help]) {
    expect(said.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(said.en).toMatch(/^[\x20-\x7e“”’−]+$/)
  }
  expect(fact.help.ja).toMatch(/[。か）]$/)
  expect(fact.knownBy.length).toBeGreaterThan(0)
  expect(fact.evidence.length).toBeGreaterThan(0)
})

test.each(all)('whoever chooses a value of %s sees exactly the words it takes', (_, { type, options }) => {
  const shape = inside(type)
  const taken = [shape, ...(shape.is === 'list' ? [inside(shape.of)] : [])].flatMap(idsIn)
  // A number and a table are typed in; only words are chosen. Revisions 13 and 14 are numbers.
  if (options !== undefined) expect(options.map(({ id }) => id)).toEqual(taken)
  else if (shape.is === 'words') expect(taken).toEqual(['13', '14'])
})

test('the help on employees says whom to leave out', () => {
  for (const left of ['役員', '親族', '日々', '2か月', '4か月', '試用'])
    expect(organisationFacts.employees.help.ja).toContain(left)
})

test('evidence can be given for every fact of a member, and for nothing else', () => {
  const every = [...Object.keys(organisationFacts), ...Object.keys(seatFacts)].filter((name) => name !== 'evidence')
  const type = organisationFacts.evidence.type
  expect(type.safeParse(Object.fromEntries(every.map((name) => [name, 'guessed']))).success).toBe(true)
  expect(type.safeParse({ shoeSize: 'self' }).success).toBe(false)
})
