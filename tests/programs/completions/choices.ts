import type { MemberFactName } from '#consortium/consortium.ts'
import type { Fact } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import { seatFacts } from '#consortium/facts/seat.ts'
import { inside } from '#consortium/schema-shape.ts'
import type { Edition } from '#programs/edition.ts'
import type { Bounds, Figure, Test } from '#programs/field-test.ts'
import type { Clause } from '#programs/rule.ts'
import type { Selector } from '#programs/selector.ts'

/** Path of a fact in a consortium file, without indexes → what it may be, as far as a clause can tell values apart. */
export type Choices = Readonly<Record<string, readonly unknown[]>>

type Given = Record<string, unknown[]>

/** What each fact may be that a clause reads, some that pass and some that fail. */
export function choicesOf(clause: Clause, edition: Pick<Edition, 'roles'>): Choices {
  const given: Given = {}
  ofClause(
    clause,
    edition.roles.map(({ role }) => role),
    given,
  )
  return Object.fromEntries(Object.entries(given).map(([path, values]) => [path, distinct(values)]))
}

function add(given: Given, path: string, ...values: readonly unknown[]): void {
  given[path] = [...(given[path] ?? []), ...values]
}

function ofClause(clause: Clause, roles: readonly string[], given: Given): void {
  const whoever = (...all: readonly Selector[]) => {
    // An adviser is no member, whether or not the edition has the role.
    const alone = [...roles, 'advisor'].map((role) => [role])
    add(given, 'members[].roles', ...alone, roles.slice(0, 2), roles.slice(1, 3), [])
    for (const one of all) ofSelector(one, roles, given)
  }
  const within = (...parts: readonly Clause[]) => {
    for (const part of parts) ofClause(part, roles, given)
  }
  switch (clause.shape) {
    case 'all-of':
    case 'any-of':
      within(...clause.parts)
      break
    case 'when-then':
      within(clause.when, clause.must)
      break
    case 'not':
      within(clause.part)
      break
    case 'count-between':
      if (clause.of !== undefined) ofEntries(clause, given, clause.atLeast ?? 0, clause.atMost ?? 0)
      else whoever(clause.who)
      if (clause.of === undefined && clause.onePer) add(given, `members[].${clause.onePer}`, '甲', '乙', '丙', '丁')
      break
    case 'every':
      if (clause.of !== undefined) ofEntries(clause, given)
      else whoever(clause.who, clause.is)
      break
    case 'distinct-values':
      if (clause.of === 'area') add(given, 'area', ...areasOf(clause.atLeast ?? 0, clause.atMost ?? 0))
      else if (clause.of !== undefined) ofEntries(clause, given, clause.atLeast ?? 0, clause.atMost ?? 0)
      else {
        add(given, `members[].${clause.value}`, '甲', '乙', '丙')
        whoever(clause.who)
      }
      break
    case 'all-different':
      add(given, `members[].${clause.value}`, '甲', '乙', '丙', '丁')
      whoever(clause.who)
      break
    case 'share-of-members':
      whoever(clause.whole, clause.part)
      break
    case 'share-of-money':
      add(given, 'members[].requests', 0, 1, 2, 1_000_000)
      whoever(clause.whole, clause.part)
      break
    case 'unpaid':
      add(given, 'members[].requests', 0, 1)
      whoever(clause.who)
      break
    case 'sales-fall': {
      const [n, d] = clause.atLeast
      const falls = [clause.atLeast, [n * 100 - 1, d * 100]]
      add(
        given,
        'members[].salesFall',
        ...falls.map((fall) => ({ [clause.pick === 3 ? 'threeMonths' : 'oneMonth']: fall })),
      )
      whoever(clause.who)
      break
    }
    case 'track-record': {
      const program = clause.programs?.[0]?.replace('*', 'any') ?? 'any'
      const one = { program, status: clause.status[0], on: '2022-03-01', role: clause.role, project: '甲' }
      add(given, 'members[].applications', [], [one], [one, one], [{ ...one, on: '2001-01-01', project: '乙' }])
      if (clause.sameProject) add(given, 'plan.project', '甲', '乙')
      whoever(clause.who)
      break
    }
    case 'relation': {
      const [kind] = [clause.kind].flat()
      const ties = [0, 1, 2].flatMap((from) => [0, 1, 2].map((to) => ({ from: `デモ${from}`, to: `デモ${to}`, kind })))
      add(given, 'relations', [], ties.slice(1, 2), ties.slice(3, 4), ties)
      whoever(clause.from, clause.to)
      break
    }
    case 'fact-is':
      add(given, clause.fact, ...(clause.in ? [clause.in[0], 'その他'] : ['甲', []]))
      break
    case 'figure-between':
      add(given, clause.fact, ...edgesOf(clause))
      break
    case 'growth-target': {
      const [n, d] = clause.rise
      const promise = (rise: readonly [number, number]) => ({ rise, per: clause.per, withinYears: clause.withinYears })
      add(given, `plan.targets.${clause.metric}`, promise([n, d]), promise([n * 100 - 1, d * 100]))
      break
    }
    case 'attest':
      add(given, `plan.declarations.${clause.statement}`, true, false)
      break
    case 'within-dates':
      if (clause.of === undefined) break
      add(given, clause.of, '2020-01-01', '2023-05-01')
      add(given, 'plan.years', [{ year: 2019 }], [{ year: 2023 }])
  }
}

const areasOf = (atLeast: number, atMost: number): string[][] => {
  const all = ['20', '34', '01', '13', '27', '40', '47', '26', '14', '11', '12', '23', '28', '33', '35', '36']
  return [all.slice(0, 1), all.slice(0, Math.max(atLeast, 1)), all.slice(0, Math.max(atMost, 1) + 1)]
}

function ofSelector(selector: Selector, roles: readonly string[], given: Given): void {
  const { kinds, sizes, designations, prefectures, where = {}, not, any = [] } = selector
  if (kinds) add(given, 'members[].kind', kinds[0], 'company', ...(sizes ? [] : ['municipality']))
  // Kinds that leave the size class open: a municipality has none whatever it states.
  if (sizes) {
    add(given, 'members[].kind', 'company')
    add(given, 'members[].size', 'small', 'sme', 'large', 'mid', 'specified', '-')
    if (sizes.includes('deemed-large')) {
      add(given, 'members[].owners', [], [{ size: 'large', share: [1, 1] }])
      add(given, 'members[].officers', { total: 2, fromLarge: 0 }, { total: 2, fromLarge: 2 })
      add(given, 'members[].taxableIncome', [0], [2_000_000_000])
    }
  }
  if (designations)
    add(given, 'members[].designations', [], [designations[0]], [{ id: designations[0], until: '2021-12-31' }])
  if (prefectures) add(given, 'members[].prefecture', ...(prefectures === 'area' ? [] : prefectures.slice(0, 1)))
  if (prefectures) add(given, 'members[].prefecture', '20', '34', '01')
  if (prefectures === 'area') add(given, 'area', ['20'], ['34'], ['01'])
  for (const [fact, test] of Object.entries(where)) {
    if (typeof test === 'object' && 'meets' in test) add(given, 'area', ['20'], ['34'], ['01'])
    const list = inside(memberFacts[fact as MemberFactName].type).is === 'list'
    add(given, `members[].${fact}`, ...valuesFor(test, list))
  }
  for (const one of not ? [not, ...any] : any) ofSelector(one, roles, given)
}

const memberFacts: Readonly<Record<MemberFactName, Fact>> = { ...organisationFacts, ...seatFacts }

/** One value that passes and one that fails, as far as there are such. */
function valuesFor(test: Test, list: boolean): unknown[] {
  if (typeof test === 'boolean') return [test, !test]
  if ('stated' in test) return ['甲']
  if ('oneOf' in test) return list ? [[test.oneOf[0]], []] : [test.oneOf[0], 'その他']
  if ('nothingBut' in test) return [test.nothingBut.slice(0, 1), [test.nothingBut[0], 'その他']]
  if ('meets' in test) return [['20'], ['34'], ['01'], []]
  if ('some' in test) return [[{ program: 'any', ...test.some }], [], [{ program: 'any', status: 'その他' }]]
  if ('mean' in test) return edgesOf(test.mean).map((edge) => [edge])
  if ('each' in test) return edgesOf(test.each).map((edge) => Array.from({ length: test.years }, () => edge))
  return edgesOf(test)
}

/** Each bound, and the figures just beside it. */
const edgesOf = ({ atLeast, atMost, moreThan, lessThan }: Bounds): Figure[] =>
  [atLeast, atMost, moreThan, lessThan].flatMap((bound): Figure[] => {
    if (bound === undefined) return []
    if (typeof bound === 'number') return [bound, bound - 1, bound + 1].filter((figure) => figure >= 0)
    const [n, d] = bound
    return [bound, [n * 100 - 1, d * 100], [n * 100 + 1, d * 100]]
  })

type OfEntries = Extract<Clause, { of: 'tools' | 'municipalities' | 'trainingProgrammes' | 'budget' | 'years' }>

/** The fields of entries that a clause reads, and whole lists that meet it and fail it. */
function ofEntries(clause: OfEntries, given: Given, ...counts: readonly number[]): void {
  const who = 'who' in clause ? fieldsOf(clause.who as Where) : {}
  const is = 'is' in clause ? fieldsOf(clause.is as Where) : {}
  const valued = 'value' in clause ? clause.value : 'onePer' in clause ? clause.onePer : undefined
  const values = 'among' in clause && clause.among ? clause.among : ['18201', '18202', '18204', '18205']
  const listed = (one: readonly string[]) => (valued === 'processes' ? one : one[0])
  const own = valued ? { [valued]: [...values.slice(0, 4).map((one) => listed([one])), listed(values)] } : {}
  for (const fields of [who, is, own])
    for (const [field, some] of Object.entries(fields)) add(given, `plan.${clause.of}[].${field}`, ...some)

  const picked = (fields: Given, at: number) =>
    Object.fromEntries(Object.entries(fields).map(([field, some]) => [field, some[at] ?? some[0]]))
  const entry = (at: number, [meant, so]: readonly [number, number]) => ({
    ...(clause.of === 'municipalities' ? { code: `1${8000 + at}` } : {}),
    ...(clause.of === 'budget' ? { category: 'equipment' } : {}),
    ...picked(is, so),
    ...picked(who, meant),
    ...(valued ? { [valued]: listed([values[at] ?? `甲${at}`]) } : {}),
  })
  const ways = [
    [0, 0],
    [0, 1],
    [1, 1],
  ] as const
  const lengths = [0, 1, 2, ...counts, ...counts.map((count) => count + 1)]
  const lists = lengths.flatMap((length) => ways.map((way) => Array.from({ length }, (_, at) => entry(at, way))))
  add(given, `plan.${clause.of}`, ...lists)
}

interface Where {
  readonly where?: Readonly<Record<string, Test>>
  readonly not?: Where
  readonly any?: readonly Where[]
}

/** What each field may be, first what makes the entry meant. */
function fieldsOf({ where = {}, not, any = [] }: Where, opposite = false): Given {
  const given: Given = {}
  for (const [field, test] of Object.entries(where)) {
    const values = valuesFor(test, field === 'processes' || field === 'functions')
    add(given, field, ...(opposite ? values.toReversed() : values))
  }
  for (const fields of [...(not ? [fieldsOf(not, !opposite)] : []), ...any.map((one) => fieldsOf(one, opposite))])
    for (const [field, values] of Object.entries(fields)) add(given, field, ...values)
  return given
}

const distinct = (values: readonly unknown[]): unknown[] =>
  values.filter((one, at) => values.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at)
