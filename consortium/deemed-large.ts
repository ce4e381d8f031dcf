import type { FactPath, OrganisationFacts } from './consortium.ts'
import { possibleForms } from './legal-form.ts'
import type { Size } from './organisation-words.ts'
import { compareRatios, compareSum, type ExactRatio, leftOver, type Ratio } from './ratio.ts'
import type { SizeTable } from './size-tables.ts'
import { type Words, words } from './words.ts'
import { formatYen } from './yen.ts'

/** The grounds by what they look at; 1 and 2 of the six both look at what large companies hold. */
export const groundNames = ['owners', 'deemedOwners', 'officers', 'deemedOfficers', 'income'] as const
export type GroundName = (typeof groundNames)[number]

/** One ground for みなし大企業: holds, does not, or undefined while the fact it reads leaves it open. */
export interface Ground {
  readonly ground: GroundName
  readonly is: boolean | undefined
  readonly reads: FactPath
  readonly because: Words
}

/** The limits of the six grounds; the last in yen. */
export const largeLimits = {
  ofOne: [1, 2],
  ofAll: [2, 3],
  officers: [1, 2],
  income: 1_500_000_000,
} as const satisfies Record<string, Ratio | number>

const most = largeLimits.income

/**
 * The six grounds on which an SME is treated as large (IT導入補助金2025, ものづくり20次):
 * 1. one large company holds half or more of its shares; 2. large companies together hold two thirds or more;
 * 3. half or more of its officers come from large companies; 4. SMEs that are deemed large by 1 to 3 hold all its shares;
 * 5. all its officers come from such SMEs; 6. its taxable income of the last three filed years is over 1.5 billion yen on average.
 * Programmes may leave some out, or make 6 a matter of the rate (サポイン); the SME Basic Act itself knows none of them.
 */
export function groundsForLarge(
  facts: Pick<OrganisationFacts, 'kind' | 'legalForm' | 'owners' | 'officers' | 'taxableIncome'>,
  table: SizeTable,
): readonly Ground[] {
  const forms = possibleForms(facts)
  return [
    // Only companies have shares, and a sole proprietor has no officers.
    ...(forms.includes('company') ? [ownersGround(facts.owners, table), deemedOwnersGround(facts.owners)] : []),
    ...(forms.some((form) => form !== 'sole')
      ? [officersGround(facts.officers), deemedOfficersGround(facts.officers, facts.owners)]
      : []),
    incomeGround(facts.taxableIncome),
  ]
}

type Owner = NonNullable<OrganisationFacts['owners']>[number]

// 大企業 is whoever is no SME, so 中堅 counts; 特定事業者 does too where the programme does not know that word.
const countsAsLarge = (size: Size, table: SizeTable) =>
  size === 'large' || size === 'mid' || (size === 'specified' && table === 'IT-15')

function ownersGround(owners: readonly Owner[] | undefined, table: SizeTable): Ground {
  const ground = 'owners'
  const reads = 'members[].owners'
  if (owners === undefined)
    return { ground, is: undefined, reads, because: words('株主・出資者が書かれていません', 'owners are not given') }

  const sure = owners.filter(({ size }) => size !== undefined && countsAsLarge(size, table))
  const perhaps = owners.filter(({ size }) => size === undefined || countsAsLarge(size, table))
  if (reaches(sharesOf(sure)))
    return {
      ground,
      is: true,
      reads,
      because: words(
        '大企業が株式の2分の1以上（合計3分の2以上）を持っています',
        'large companies hold half (together two thirds) or more of its shares',
      ),
    }

  // A share left out may be anything that the shares given leave over.
  const open = perhaps.some(({ share }) => share === undefined)
    ? [...sharesOf(perhaps), leftOver(sharesOf(owners))]
    : sharesOf(perhaps)
  if (reaches(open))
    return {
      ground,
      is: undefined,
      reads,
      because: words('株主の企業規模か持分が書かれていません', 'the size or share of an owner is not given'),
    }

  return {
    ground,
    is: false,
    reads,
    because: words('大企業の持分は基準に届きません', 'large companies hold less than the limits'),
  }
}

const sharesOf = (owners: readonly Owner[]): ExactRatio[] =>
  owners.flatMap(({ share }) => (share === undefined ? [] : [share]))

const reaches = (shares: readonly ExactRatio[]) =>
  shares.some((share) => compareRatios(share, largeLimits.ofOne) >= 0) || compareSum(shares, largeLimits.ofAll) >= 0

const isSme = (size: Size | undefined) => size === undefined || size === 'sme' || size === 'small'

/** Ground 4. Shares of holders who are not listed are not held by such firms. */
function deemedOwnersGround(owners: readonly Owner[] | undefined): Ground {
  const ground = 'deemedOwners'
  const reads = 'members[].owners'
  if (owners === undefined)
    return { ground, is: undefined, reads, because: words('株主・出資者が書かれていません', 'owners are not given') }

  const sure = owners.filter(({ deemedLarge }) => deemedLarge === true)
  if (compareSum(sharesOf(sure), [1, 1]) >= 0)
    return {
      ground,
      is: true,
      reads,
      because: words(
        'みなし大企業に当たる中小企業が株式のすべてを持っています',
        'SMEs that are deemed large hold all its shares',
      ),
    }

  const perhaps = owners.filter(({ deemedLarge, size }) => deemedLarge ?? isSme(size))
  const open = perhaps.some(({ share }) => share === undefined)
    ? [...sharesOf(perhaps), leftOver(sharesOf(owners))]
    : sharesOf(perhaps)
  return perhaps.length > 0 && compareSum(open, [1, 1]) >= 0
    ? {
        ground,
        is: undefined,
        reads,
        because: words(
          '株式のすべてを持つ中小企業がみなし大企業に当たるか書かれていません',
          'whether the SMEs that hold all its shares are deemed large is not given',
        ),
      }
    : {
        ground,
        is: false,
        reads,
        because: words(
          'みなし大企業に当たる中小企業が持つ株式は一部です',
          'SMEs that are deemed large do not hold all its shares',
        ),
      }
}

/** Ground 5. Asked only where such a firm is among the owners: elsewhere nobody has its officers. */
function deemedOfficersGround(officers: OrganisationFacts['officers'], owners: readonly Owner[] | undefined): Ground {
  const ground = 'deemedOfficers'
  const reads = 'members[].officers'
  const { total, fromDeemedLarge } = officers ?? {}
  if (total !== undefined && total > 0 && fromDeemedLarge === total)
    return {
      ground,
      is: true,
      reads,
      because: words(
        `役員${total}人の全員が、みなし大企業に当たる中小企業の役員・職員を兼ねています`,
        `all ${total} officers come from SMEs that are deemed large`,
      ),
    }

  const asks = owners?.some(({ deemedLarge }) => deemedLarge === true) ?? false
  return asks && fromDeemedLarge === undefined && total !== 0
    ? {
        ground,
        is: undefined,
        reads,
        because: words(
          'みなし大企業に当たる中小企業の役員・職員を兼ねる役員の数が書かれていません',
          'how many officers come from SMEs that are deemed large is not given',
        ),
      }
    : {
        ground,
        is: false,
        reads,
        because: words(
          'みなし大企業に当たる中小企業の役員・職員でない役員がいます',
          'some officers do not come from SMEs that are deemed large',
        ),
      }
}

function officersGround(officers: OrganisationFacts['officers']): Ground {
  const ground = 'officers'
  const reads = 'members[].officers'
  const { total, fromLarge } = officers ?? {}
  if (fromLarge === 0 || total === 0 || (total !== undefined && fromLarge !== undefined && fromLarge * 2 < total))
    return {
      ground,
      is: false,
      reads,
      because: words(
        '大企業の役員・職員を兼ねる役員は半数未満です',
        'under half of its officers come from large companies',
      ),
    }
  if (total === undefined || fromLarge === undefined)
    return { ground, is: undefined, reads, because: words('役員の数が書かれていません', 'its officers are not given') }

  return {
    ground,
    is: true,
    reads,
    because: words(
      `役員${total}人のうち${fromLarge}人が大企業の役員・職員を兼ねています（2分の1以上）`,
      `${fromLarge} of ${total} officers come from large companies (half or more)`,
    ),
  }
}

function incomeGround(income: OrganisationFacts['taxableIncome']): Ground {
  const ground = 'income'
  const reads = 'members[].taxableIncome'
  if (income === undefined)
    return { ground, is: undefined, reads, because: words('課税所得が書かれていません', 'taxable income is not given') }

  // A firm younger than three years is judged by the years it has filed.
  const years = income.slice(0, 3)
  const total = years.reduce((sum, year) => sum + year, 0)
  const over = years.length > 0 && total > most * years.length
  const limit = formatYen(most)
  return {
    ground,
    is: over,
    reads,
    because: over
      ? words(
          `直近${years.length}年の課税所得の平均が${limit.ja}を超えます`,
          `mean taxable income of the last ${years.length} years is over ${limit.en}`,
        )
      : words(`課税所得の平均は${limit.ja}以下です`, `mean taxable income is at most ${limit.en}`),
  }
}
