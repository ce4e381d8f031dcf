import { words } from '#consortium/words.ts'
import type { Permission } from '../rule.ts'
import { aboutWhom, concerned, selectorFeatures } from '../selector-features.ts'
import { pathsOf, sentences, sortTeam, witnesses } from './counting.ts'
import type { Shape } from './shape.ts'

interface Found {
  readonly users: readonly string[]
}

/** The clause allows something: never unmet; the witness says who makes use of it. */
export const permission: Shape<Permission, Found> = {
  judge({ who }, team) {
    const { sure } = sortTeam(who, team)
    return {
      outcome: sure.length > 0 ? 'met' : 'not-applicable',
      counted: witnesses(sure),
      notCounted: [],
      questions: [],
      found: { users: sure.map(({ standing }) => standing.name) },
    }
  },

  say({ allows, who }, { found }) {
    return sentences(
      words(`${allows.ja}。`, `${allows.en}.`),
      found.users.length > 0
        ? words(`${found.users.join('、')}がこれに当たります。`, `In this team: ${found.users.join(', ')}.`)
        : words(`${who.called.ja}はいません。`, `No ${who.called.en} here.`),
    )
  },

  lacks: () => [],

  show: ({ allows }) => allows,

  features: ({ allows, who }) => [
    { key: 'allows', called: words('認められること', 'what is allowed'), is: allows },
    ...selectorFeatures(who, 'who', concerned),
  ],

  about: ({ who }) => aboutWhom(`may ${Object.keys(who.where ?? {}).join(' ')}`, who),

  reads: ({ who }) => pathsOf(who),
}
