import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import type { Process } from '#consortium/tool-words.ts'
import { planned } from '../case.ts'

export type Tool = NonNullable<Plan['tools']>[number]

export const firm = 'デモ商店'
export const vendorName = 'デモIT'

/** A firm that applies and its registered vendor, in one prefecture. */
export const pairOf = (
  id: string,
  prefecture: NonNullable<Member['prefecture']>,
  plan: Plan,
  facts: Partial<Member> = {},
): Consortium => ({
  program: id,
  members: [
    { name: firm, kind: 'company', roles: ['applicant'], prefecture, size: 'sme', applications: [], ...facts },
    {
      name: vendorName,
      kind: 'it-vendor',
      roles: ['it-support'],
      prefecture,
      size: 'sme',
      designations: ['it-touroku'],
    },
  ],
  plan,
})

/** Registered software that serves these processes. */
export const software = (processes: readonly Process[], facts: Partial<Tool> = {}): Tool => ({
  name: 'デモ業務ソフト',
  part: 'software-process',
  registered: true,
  processes,
  ...facts,
})

export const hardware = (acquisition: Tool['acquisition']): Tool => ({
  name: 'デモ端末',
  part: 'hardware',
  ...(acquisition ? { acquisition } : {}),
})

/** With other tools. */
export const having = (team: Consortium, ...tools: readonly Tool[]): Consortium => planned(team, { tools })

/** One fact of the first tool is another, or (undefined) not stated. */
export function toolChanged(
  team: Consortium,
  facts: { readonly [Key in keyof Tool]?: Tool[Key] | undefined },
): Consortium {
  const [first = {}, ...others] = team.plan?.tools ?? []
  const kept = Object.entries({ ...first, ...facts }).filter(([, value]) => value !== undefined)
  return having(team, Object.fromEntries(kept) as Tool, ...others)
}
