/**
 * A use case is `async (services, who, input) → value | refusal`: parse, permit, decide, store.
 * Every door calls the same function, so what holds for a form holds for a socket and the terminal.
 *
 * @example
 * export const claimOrganisation = useCase({
 *   name: 'claim-organisation',
 *   input: z.strictObject({ organisationId: z.uuid() }),
 *   about: (input) => ({ organisationId: input.organisationId }),
 *   run: async (services, who, input) => done(…),
 * })
 */
import type * as z from 'zod'
import { type Answer, notNow, type Problem, refused } from './answer.ts'
import { saysOf } from './inputs.ts'
import { permissions, type Standing, type UseCaseName } from './permissions.ts'
import type { Services } from './services.ts'
import { type About, standingOf } from './standing.ts'
import type { Who } from './who.ts'

export interface Spec<Input extends z.ZodType, Value> {
  readonly name: UseCaseName
  readonly input: Input
  /** The organisation, room or invitation it is about; what the asker is to it decides whether they may. */
  readonly about?: (input: z.infer<Input>) => About
  readonly run: (
    services: Services,
    who: Who,
    input: z.infer<Input>,
    /** What the asker is to the thing it is about. */
    standing: ReadonlySet<Standing>,
  ) => Promise<Answer<Value>>
}

export interface UseCase<Input extends z.ZodType = z.ZodType, Value = unknown> {
  (services: Services, who: Who, input: z.input<Input>): Promise<Answer<Value>>
  readonly spec: Spec<Input, Value>
}

export function useCase<Input extends z.ZodType, Value>(spec: Spec<Input, Value>): UseCase<Input, Value> {
  const ask = async (services: Services, who: Who, input: z.input<Input>): Promise<Answer<Value>> => {
    const parsed = spec.input.safeParse(input)
    if (!parsed.success) return refused({ kind: 'bad-input', problems: problemsOf(parsed.error) })

    const about = spec.about?.(parsed.data) ?? {}
    const standing = await standingOf(services, who, about)
    if (!permissions[spec.name].some((it) => standing.has(it))) return whyNot(who, standing, about)

    return spec.run(services, who, parsed.data, standing)
  }
  return Object.assign(ask, { spec })
}

/** The nearest thing the asker could mend themselves comes first: sign in, then verify the address. */
function whyNot(who: Who, standing: ReadonlySet<Standing>, { roomId }: About) {
  if (who.kind === 'visitor') return refused({ kind: 'not-signed-in' })
  if (who.kind === 'person' && !standing.has('verified')) return refused({ kind: 'not-verified' })
  if (standing.has('at-the-door')) return notNow('terms-not-accepted', { roomId })
  return refused({ kind: 'not-permitted' })
}

const told = (issue: z.core.$ZodIssue): Pick<Problem, 'message' | 'says'> => {
  const says = saysOf(issue)
  return says ? { message: says.ja, says } : { message: issue.message }
}

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    path: issue.path.reduce<string>(
      (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step)),
      '',
    ),
    ...told(issue),
  }))
}
