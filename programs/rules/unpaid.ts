import { words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { askedOnce, askFor } from '../questions.ts'
import type { Unpaid } from '../rule.ts'
import { aboutWhom, selectorFeatures } from '../selector-features.ts'
import { evidenceOf, weakest, witness } from '../team.ts'
import type { Outcome } from '../verdict.ts'
import { answerBelow, pathsOf, questionsOf, sentences, sortTeam, witnesses } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly paid: readonly string[]
  readonly open: readonly string[]
  readonly meant: number
}

const unpaidOnes = {
  is: words('交付しない', 'not paid'),
  not: words('交付しうる', 'that may be paid'),
}

/** Whoever matches asks for nothing; zero is an answer, nothing said is not. */
export const unpaid: Shape<Unpaid, Found> = {
  judge({ who }, team) {
    const { sure, perhaps } = sortTeam(who, team)
    const paid = sure.filter(({ standing }) => (standing.member.requests ?? 0) > 0)
    const silent = sure.filter(({ standing }) => standing.member.requests === undefined)
    const maybe = perhaps.filter(({ standing }) => standing.member.requests !== 0)
    const silentMaybe = maybe.filter(({ standing }) => standing.member.requests === undefined)
    const outcome: Outcome =
      paid.length > 0
        ? 'unmet'
        : silent.length + maybe.length > 0
          ? 'unknown'
          : sure.length + perhaps.length === 0
            ? 'not-applicable'
            : 'met'
    const asked = [...silent, ...silentMaybe].map(({ standing }) => askFor('members[].requests', standing))
    const evidence = weakest(sure.map(({ standing }) => evidenceOf(standing, 'requests')))
    return {
      outcome,
      counted: sure
        .filter(({ standing }) => standing.member.requests === 0)
        .map(({ standing, match }) =>
          witness(standing, words(`${match.why.ja}・交付希望額0円`, `${match.why.en}; asks for nothing`)),
        ),
      notCounted: [
        ...paid.map(({ standing }) => {
          const yen = formatYen(standing.member.requests ?? 0)
          return witness(standing, words(`交付希望額が${yen.ja}です`, `it asks for ${yen.en}`))
        }),
        ...silent.map(({ standing }) =>
          witness(standing, words('「交付希望額」が未記入です', 'the subsidy requested is not stated')),
        ),
        ...witnesses(maybe),
      ],
      questions: outcome === 'unknown' ? askedOnce([...asked, ...questionsOf(maybe)]) : [],
      ...(outcome === 'unmet' ? { short: paid.length } : {}),
      ...(evidence ? { evidence } : {}),
      found: {
        paid: paid.map(({ standing }) => standing.name),
        open: [...silent, ...maybe].map(({ standing }) => standing.name),
        meant: sure.length,
      },
    }
  },

  say({ who }, { outcome, found }) {
    if (outcome === 'not-applicable')
      return words(`${who.called.ja}はいないため、該当しません。`, `No ${who.called.en}: does not apply.`)
    if (outcome === 'met')
      return words(
        `${who.called.ja}（${found.meant}者）の交付希望額は、いずれも0円です。`,
        `None of the ${who.called.en} (${found.meant}) asks for a subsidy.`,
      )
    if (outcome === 'unknown')
      return sentences(
        words(
          `${found.open.join('、')}の交付希望額が0円か、確認が必要です。${who.called.ja}には交付されません。`,
          `To be confirmed: ${found.open.join(', ')}. No subsidy goes to ${who.called.en}.`,
        ),
        answerBelow,
      )
    return words(
      `${found.paid.join('、')}に交付希望額があります。${who.called.ja}には交付されません。0円にしてください。`,
      `${found.paid.join(', ')} would be paid. No subsidy goes to ${who.called.en}: set the request to 0.`,
    )
  },

  lacks: () => [],

  show: ({ who }) => words(`${who.called.ja}には交付しない`, `No subsidy to ${who.called.en}`),

  features: ({ who }) => selectorFeatures(who, 'who', unpaidOnes),

  about: ({ who }) => aboutWhom('unpaid', who),

  reads: ({ who }) => [...pathsOf(who), 'members[].requests'],
}
