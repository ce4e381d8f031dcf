import { type Completions, completionsOf, type SizeFacts, type SizeQuestion, turning } from './completions.ts'
import type { FactPath } from './consortium.ts'
import { organisationFacts } from './facts/organisation.ts'
import { possibleForms } from './legal-form.ts'
import { type Size, sizes } from './organisation-words.ts'
import { whyAboveSme, whySmall, whySme } from './size-says.ts'
import { formTestOf, type SizeTable } from './size-tables.ts'
import { type DerivedSize, sizesOf } from './sizes-of.ts'
import { type Words, words } from './words.ts'

/**
 * The size class of an organisation under one table, three-valued and with its reason.
 * A class worked out from facts wins over a class merely stated; the stated class stands while the facts leave it open.
 *
 * @example deriveSize({ kind: 'company', industry: '74', capital: 40_000_000 }, 'IT-15')
 * // size undefined, candidates small and sme, missing members[].employees
 */
export interface SizeClass {
  readonly table: SizeTable
  /** Whether the facts settled it, the organisation's word stands for them, or neither is there. */
  readonly basis: 'facts' | 'stated' | 'open'
  /** The narrowest class it is known to be in; undefined while that is open. */
  readonly size?: Size
  /** The classes it may be in: just one where it is known. */
  readonly candidates: readonly Size[]
  readonly because: Words
  /** The facts that could still turn the class, and no others. */
  readonly missing: readonly FactPath[]
  /** Where the stated class contradicts the facts. */
  readonly warning?: Words
}

/** Whether it is in one class; undefined only where some way of filling in `missing` would turn it. */
export interface SizeAnswer {
  readonly is: boolean | undefined
  readonly because: Words
  readonly missing: readonly FactPath[]
  /** Where the stated class contradicts the facts. */
  readonly warning?: Words
}

/** What every answer about a size starts from: every way of filling in what is missing, and the classes of each. */
export interface Sizing {
  readonly completions: Completions
  readonly held: Held
  /** What was worked out from these for sizes asked for, by their names: it is the same whatever size is stated. */
  readonly asked: Map<string, Settled>
}

/** Whether each way of filling in what is missing is of one of the sizes asked for, and what could turn that. */
interface Settled {
  readonly answers: readonly (boolean | undefined)[]
  readonly open: readonly SizeQuestion[]
}

/** Worked out once where several answers are asked about the same facts. */
export function sizingOf(facts: SizeFacts, table: SizeTable): Sizing {
  const completions = completionsOf(facts)
  return { completions, held: completions.ways.map((way) => sizesOf(table, way)), asked: new Map() }
}

/** The class, as narrow as the facts allow. */
export function deriveSize(
  facts: SizeFacts,
  table: SizeTable,
  { completions, held } = sizingOf(facts, table),
): SizeClass {
  const narrowest = held.map((sizes) => sizes?.[0])
  const open = turning(completions, narrowest)
  const candidates = order.filter((size) => narrowest.includes(size))
  const [only] = candidates

  if (open.length === 0 && only !== undefined)
    return {
      table,
      basis: 'facts',
      size: only,
      candidates,
      because: whyOf(only, table, facts, held),
      missing: [],
      ...contradiction(facts, held),
    }

  const { size: stated } = facts
  if (stated !== undefined && statedStands(facts, held))
    return { table, basis: 'stated', size: stated, candidates: [stated], because: asStated(stated), missing: [] }

  const missing = asked(open, held)
  const because = held.every((sizes) => sizes?.includes('sme')) ? smeAtLeast(table, facts, missing) : wanted(missing)
  return { table, basis: 'open', candidates, because, missing, ...contradiction(facts, held) }
}

/**
 * Whether the organisation is of one of those sizes under the table. `sme` holds every small enterprise;
 * 特定事業者 and 中堅 may hold together, no other two do.
 */
export function isOfSize(
  facts: SizeFacts,
  oneOf: Size | readonly Size[],
  table: SizeTable,
  sizing = sizingOf(facts, table),
): SizeAnswer {
  const wantedSizes = [oneOf].flat()
  const { held } = sizing
  const { answers, open } = settled(sizing, wantedSizes)
  const [answer] = answers
  const [size] = wantedSizes

  if (open.length === 0 && answer !== undefined && size !== undefined)
    return { is: answer, because: whyOf(size, table, facts, held), missing: [], ...contradiction(facts, held) }

  const { size: stated } = facts
  if (stated !== undefined && statedStands(facts, held)) {
    // 特定事業者 stated by a company is 中堅 as well where the table says so; a stated SME is not read as a small one.
    const told = answers.filter((_, i) => held[i]?.[0] === stated)
    const is = told.length > 0 ? told.every((holds) => holds) : wantedSizes.includes(stated)
    return { is, because: asStated(stated), missing: [] }
  }

  const missing = asked(open, held)
  return { is: undefined, because: wanted(missing), missing, ...contradiction(facts, held) }
}

function settled({ completions, held, asked }: Sizing, wantedSizes: readonly Size[]): Settled {
  const name = wantedSizes.join()
  const known = asked.get(name)
  if (known) return known

  const answers = held.map((sizes) => sizes?.some((size) => wantedSizes.includes(size)))
  const found = { answers, open: turning(completions, answers) }
  asked.set(name, found)
  return found
}

const tablesNamed: Readonly<Record<SizeTable, Words>> = {
  'IT-15': words('IT導入補助金の表', 'the table of the IT introduction subsidy'),
  'SK-4': words('中小企業基本法の4区分', 'the four rows of the SME Basic Act'),
  law: words('中小企業基本法と政令の区分', 'the SME Basic Act with its ordinance'),
}

/**
 * Said where the figures make an SME by one of the two printed tables and none by the other (AMB-02): software, inns and
 * rubber goods have rows of their own in IT-15 alone. Undefined where both say the same, or the figures are not all there.
 */
export function otherTableDiffers(facts: SizeFacts, table: SizeTable): Words | undefined {
  if (table === 'law' || facts.capital === undefined || facts.employees === undefined) return undefined

  const other = table === 'IT-15' ? 'SK-4' : 'IT-15'
  const [here, there] = [table, other].map((one) => isOfSize(facts, 'sme', one as SizeTable))
  if (here?.is === undefined || there?.is === undefined || here.is === there.is) return undefined
  if (formTestOf(other, possibleForms(facts)[0] ?? 'other') === 'no-class') return undefined

  const name = tablesNamed[other]
  return there.is
    ? words(`${name.ja}では中小企業者に当たります`, `By ${name.en} it is an SME`)
    : words(`${name.ja}では中小企業者に当たりません`, `By ${name.en} it is no SME`)
}

/** What the table says for each way of filling in what is missing; undefined where it does not name the legal form. */
type Held = readonly (readonly DerivedSize[] | undefined)[]

const order = ['small', 'sme', 'specified', 'mid', 'large', '-'] as const satisfies readonly DerivedSize[]

// A stated class stands while the facts leave it possible; "no size class" stands only where no figure speaks of one.
function statedStands({ size, capital, employees }: SizeFacts, held: Held): boolean {
  if (size === undefined) return false
  if (size === '-' && capital === undefined && employees === undefined) return true

  return held.some((sizes) => sizes?.includes(size) ?? true)
}

function contradiction(facts: SizeFacts, held: Held): { warning?: Words } {
  if (facts.size === undefined || statedStands(facts, held)) return {}

  const stated = sizes[facts.size]
  return {
    warning: words(
      `申告された企業規模「${stated.ja}」は、書かれている事実と合いません。事実から計算した区分を使います。申告か事実のどちらかを直してください。`,
      `The stated class “${stated.en}” contradicts the facts given. The class worked out from them is used; correct one or the other.`,
    ),
  }
}

// Where the table does not name the legal form, no figure helps: only its own word does.
function asked(open: readonly SizeQuestion[], held: Held): readonly FactPath[] {
  const paths = open.map((question): FactPath => `members[].${question}`)
  return held.every((sizes) => sizes === undefined) ? [...paths, 'members[].size'] : paths
}

function whyOf(size: Size, table: SizeTable, facts: SizeFacts, held: Held): Words {
  if (size === 'small') return whySmall(facts)

  const above = held.filter((sizes) => !sizes?.includes('sme') && !sizes?.includes('-'))
  if (size === 'sme' || size === '-' || above.length === 0) return whySme(table, facts)
  // Where it may still be an SME, only what tells the classes above apart has settled the answer.
  if (above.length < held.length) return whyAboveSme(table, facts)

  const [sme, beyond] = [whySme(table, facts), whyAboveSme(table, facts)]
  return words(`${sme.ja}、${beyond.ja}`, `${sme.en}, ${beyond.en}`)
}

const asStated = (size: Size): Words =>
  words(`申告による区分です：${sizes[size].ja}`, `As stated by the organisation: ${sizes[size].en}`)

function smeAtLeast(table: SizeTable, facts: SizeFacts, missing: readonly FactPath[]): Words {
  const sme = whySme(table, facts)
  const more = labelsOf(missing)
  return words(
    `${sme.ja}。小規模企業者かどうかを決めるには次の項目が必要です：${more.ja}`,
    `${sme.en}. Whether it is a small enterprise still needs: ${more.en}`,
  )
}

function wanted(missing: readonly FactPath[]): Words {
  const labels = labelsOf(missing)
  return words(`企業規模を決めるには次の項目が必要です：${labels.ja}`, `The size class still needs: ${labels.en}`)
}

function labelsOf(missing: readonly FactPath[]): Words {
  const labels = missing.map((path) => organisationFacts[path.replace('members[].', '') as SizeQuestion | 'size'].label)
  return words(labels.map(({ ja }) => ja).join('、'), labels.map(({ en }) => en).join(', '))
}
