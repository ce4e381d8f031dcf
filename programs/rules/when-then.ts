import { words } from '#consortium/words.ts'
import { distinctKeys } from '../features.ts'
import { askedOnce } from '../questions.ts'
import type { WhenThen } from '../rule.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, sentences } from './counting.ts'
import type { Judgement, Shape } from './shape.ts'

interface Found {
  readonly when: Judgement<unknown>
  readonly must: Judgement<unknown>
}

/** If the first then the second. A second that holds settles it; a first that does not hold leaves nothing to ask. */
export const whenThen: Shape<WhenThen, Found> = {
  judge(clause, team, ask) {
    const when = ask(clause.when).judge(clause.when, team, ask)
    const must = ask(clause.must).judge(clause.must, team, ask)
    const open = when.outcome === 'unknown'
    const applies = when.outcome === 'met' || open
    const outcome: Outcome = !applies
      ? 'not-applicable'
      : must.outcome === 'met' || must.outcome === 'not-applicable'
        ? must.outcome
        : open
          ? 'unknown'
          : must.outcome
    return {
      outcome,
      counted: applies ? must.counted : [],
      notCounted: applies ? must.notCounted : [],
      questions: outcome === 'unknown' ? askedOnce([...(open ? when.questions : []), ...must.questions]) : [],
      ...(outcome === 'unmet' && must.short !== undefined ? { short: must.short } : {}),
      ...(applies && must.evidence ? { evidence: must.evidence } : {}),
      found: { when, must },
    }
  },

  say({ when, must }, { outcome, found }, ask) {
    const condition = ask(when).show(when, ask)
    if (outcome === 'not-applicable' && found.when.outcome !== 'met')
      return words(
        `次の場合に当たらないため、該当しません：${condition.ja}。`,
        `Does not apply, as this is not so: ${condition.en}.`,
      )
    const said = ask(must).say(must, found.must, ask)
    if (found.when.outcome === 'met') return said

    const need = ask(must).show(must, ask)
    return outcome === 'unknown'
      ? sentences(
          words(
            `次の場合に当たるか、確認が必要です：${condition.ja}。当たる場合は、${need.ja}が必要です。`,
            `To be confirmed: ${condition.en}. If so, needed: ${need.en}.`,
          ),
          answerBelow,
        )
      : said
  },

  lacks: ({ must }, { outcome, found }, ask) => (outcome === 'unmet' ? ask(must).lacks(must, found.must, ask) : []),

  show({ when, must }, ask) {
    const [condition, need] = [ask(when).show(when, ask), ask(must).show(must, ask)]
    return words(`${condition.ja}の場合は、${need.ja}`, `If ${condition.en}, then: ${need.en}`)
  },

  features: ({ when, must }, ask) =>
    distinctKeys([
      { key: 'when', called: words('求められる場合', 'case in which it is asked'), is: ask(when).show(when, ask) },
      ...ask(must).features(must, ask),
    ]),

  about: ({ must }, ask) => ask(must).about(must, ask),

  reads: ({ when, must }, ask) => [...ask(when).reads(when, ask), ...ask(must).reads(must, ask)],
}
