import { metrics } from '#consortium/plan-words.ts'
import { compareRatios, formatPercent, type Ratio } from '#consortium/ratio.ts'
import { type Words, words } from '#consortium/words.ts'
import { askFor } from '../questions.ts'
import type { GrowthTarget } from '../rule.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly promised?: Words
}

type Target = { readonly rise: Ratio; readonly per: 'year' | 'whole'; readonly withinYears?: number | undefined }

/** A promised rise of a metric. A promise of the same kind is compared as it is; yearly and whole ones only where every reading agrees. */
export const growthTarget: Shape<GrowthTarget, Found> = {
  judge(clause, { consortium }) {
    const target = consortium.plan?.targets?.[clause.metric]
    const nobody = { counted: [], notCounted: [] }
    const ask = [askFor(`plan.targets`)].map((question) => ({
      ...question,
      path: `plan.targets.${clause.metric}`,
      ask: words(
        `数値目標「${metrics[clause.metric].ja}」の伸び率（${period(clause.per).ja}）を記入してください。`,
        `Please state the target for ${metrics[clause.metric].en} (${period(clause.per).en}).`,
      ),
    }))
    if (!target) return { ...nobody, outcome: 'unknown', questions: ask, found: {} }

    const outcome = reached(clause, target)
    return {
      ...nobody,
      outcome,
      questions: outcome === 'unknown' ? ask : [],
      evidence: 'self',
      found: { promised: promise(target) },
    }
  },

  say(clause, { outcome, found }) {
    const need = promise(clause)
    const metric = metrics[clause.metric]
    const asked = words(
      `${clause.span.ja}に${need.ja}以上が求められます。`,
      `Asked for: ${need.en} or more, ${clause.span.en}.`,
    )
    const have = found.promised
      ? words(`${metric.ja}の目標は${found.promised.ja}です。`, `${metric.en}: ${found.promised.en} promised.`)
      : words(`${metric.ja}の目標が未記入です。`, `${metric.en}: no target stated.`)
    if (outcome === 'met') return sentences(have, asked)
    return outcome === 'unknown'
      ? sentences(have, asked, answerBelow)
      : sentences(have, asked, words('目標を引き上げてください。', 'Please raise the target.'))
  },

  lacks: () => [],

  show: (clause) =>
    words(
      `${clause.span.ja}に${metrics[clause.metric].ja}を${promise(clause).ja}以上向上`,
      `${metrics[clause.metric].en}: ${promise(clause).en} or more, ${clause.span.en}`,
    ),

  features: (clause) => {
    const { ja, en } = metrics[clause.metric]
    const need = promise(clause)
    return [
      {
        key: `rise of ${clause.metric}`,
        called: words(`${ja}の目標`, `target for ${en}`),
        is: words(`${clause.span.ja}に${need.ja}以上`, `${need.en} or more, ${clause.span.en}`),
      },
    ]
  },

  about: ({ metric }) => [`rise of ${metric}`],

  reads: ({ metric }) => [`plan.targets.${metric}`],
}

const period = (per: 'year' | 'whole'): Words =>
  per === 'year' ? words('年率', 'a year') : words('期間全体', 'over the whole period')

const promise = ({ rise, per }: Pick<Target, 'rise' | 'per'>): Words => {
  const percent = formatPercent(rise)
  return per === 'year' ? words(`年率${percent.ja}`, `${percent.en} a year`) : percent
}

/** A whole rise promised for later than the clause allows is not a promise of it; without years, the clause's own are meant. */
function reached(clause: GrowthTarget, target: Target): Outcome {
  if (clause.per === target.per) {
    const late = clause.per === 'whole' && (target.withinYears ?? 0) > (clause.withinYears ?? Infinity)
    return compareRatios(target.rise, clause.rise) >= 0 && !late ? 'met' : 'unmet'
  }
  const years = clause.per === 'whole' ? clause.withinYears : target.withinYears
  if (years === undefined || years === 0) return 'unknown'

  // A yearly rate may be read as the plain mean or as compound growth. Plain never exceeds compound.
  const [whole, yearly] = clause.per === 'whole' ? [clause.rise, target.rise] : [target.rise, clause.rise]
  const plain = compareRatios([yearly[0] * years, yearly[1]], whole)
  const compounded = compareCompound(yearly, years, whole)
  const holds = clause.per === 'whole' ? [plain >= 0, compounded >= 0] : [plain <= 0, compounded <= 0]
  return holds.every(Boolean) ? 'met' : holds.some(Boolean) ? 'unknown' : 'unmet'
}

/** −1, 0 or 1 as (1 + r)^years − 1 is under, equal to or over the whole rise; exact. */
function compareCompound([n, d]: Ratio, years: number, [wholeN, wholeD]: Ratio): -1 | 0 | 1 {
  const grown = BigInt(n + d) ** BigInt(years) * BigInt(wholeD)
  const asked = BigInt(wholeN + wholeD) * BigInt(d) ** BigInt(years)
  return grown < asked ? -1 : grown > asked ? 1 : 0
}
