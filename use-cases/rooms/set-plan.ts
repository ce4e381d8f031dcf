import * as z from 'zod'
import type { Fact } from '#consortium/facts/fact.ts'
import { planFacts } from '#consortium/facts/plan.ts'
import { setPath } from '#rooms/paths.ts'
import { clientId } from '#rooms/protocol.ts'
import { done, type Problem, refused } from '../answer.ts'
import { useCase } from '../use-case.ts'
import { changeRoom } from './change-room.ts'

/** What a person declares goes through `attest`, with their name and the day. */
const { declarations: _, ...settable } = planFacts as Readonly<Record<string, Fact>>

/** Writes facts of the plan: path below the plan (`selfSustainingYears`, `targets.laborProductivity`) → value; null takes one back. */
export const setPlan = useCase({
  name: 'set-plan',
  input: z.strictObject({
    roomId: z.uuid(),
    clientId: clientId.optional(),
    values: z
      .record(z.string().regex(/^[A-Za-z]+(\.[A-Za-z]+)*$/), z.unknown())
      .refine((it) => Object.keys(it).length > 0, { error: 'name at least one fact of the plan' }),
  }),
  about: ({ roomId }) => ({ roomId }),
  run: (services, who, { values, ...at }) =>
    changeRoom(services, who, {
      ...at,
      wish: async (_, room) => {
        const problems = problemsIn(room.plan, values)
        return problems.length > 0
          ? refused({ kind: 'bad-input', problems })
          : done([{ kind: 'set-plan', body: { values } }])
      },
    }),
})

/** Each touched fact is parsed whole, as it would stand, so that a part fits what is there already. */
function problemsIn(plan: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>): Problem[] {
  const after = Object.entries(values).reduce((tree, [path, value]) => setPath(tree, path, value), plan)
  const names = [...new Set(Object.keys(values).map((path) => path.split('.')[0] ?? ''))]
  return names.flatMap((name) => {
    const fact = Object.hasOwn(settable, name) ? settable[name] : undefined
    if (!fact) return [{ path: `values.${name}`, message: `expected a fact of the plan, got ${name}` }]
    const parsed = fact.type.optional().safeParse(after[name])
    return parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({ path: ['values', name, ...path].join('.'), message }))
  })
}
