import type { Consortium, Member, Plan } from '#consortium/consortium.ts'
import type { Ratio } from '#consortium/ratio.ts'
import type { saikochikuEditions } from './index.ts'

export type SaikochikuId = keyof typeof saikochikuEditions

export const applicant: Member = {
  name: 'デモ食堂',
  kind: 'company',
  roles: ['applicant'],
  prefecture: '13',
  size: 'sme',
  salesFall: { threeMonths: [50, 100], oneMonth: [50, 100] },
}

export const planner: Member = {
  name: 'デモ税理士',
  kind: 'professional',
  roles: ['planner'],
  prefecture: '13',
  size: '-',
  designations: ['nintei-shien'],
}

export const bank: Member = {
  name: 'デモ銀行',
  kind: 'regional-fi',
  roles: ['fi'],
  prefecture: '13',
  size: '-',
  designations: [],
}

/** A plan that every frame finds sound; what a frame does not ask does no harm. */
export const soundPlan: Plan = {
  purposes: ['overseas', 'research'],
  graduationRoute: 'investment',
  greenField: '洋上風力',
  newBusiness: { salesShare: [10, 100] },
  targets: { valueAdded: { rise: [5, 100], per: 'year', withinYears: 5 } },
  declarations: {
    followsRestructuringGuideline: true,
    filesElectronically: true,
    hitByEmergency: true,
    hitByMinimumWage: true,
    raisesWagesAndStaff: true,
  },
}

/** What a frame needs of its team: the size it is for and an amount within its bounds. */
export interface Sound {
  readonly size: 'sme' | 'mid'
  /** yen */
  readonly subsidy: number
}

/** The applicant, a certified planner and a bank, asking for an amount that the frame pays. */
export const soundTeam = (program: SaikochikuId, { size, subsidy }: Sound): Consortium => ({
  program,
  members: [{ ...applicant, size }, planner, bank],
  plan: { ...soundPlan, subsidy },
})

/** A team as a worked example lists it, with all that the row does not mention. */
export const listed = (program: SaikochikuId, members: readonly Member[], plan: Plan = {}): Consortium => ({
  program,
  members,
  plan: { ...soundPlan, ...plan },
})

/** Just under a ratio, by a thousandth. */
export const under = ([n, d]: Ratio): Ratio => [n * 10 - 1, d * 10]
