import { ofDefinitions } from './ambiguities/definitions.ts'
import { ofJointDevelopment } from './ambiguities/joint-development.ts'
import { ofKyosei } from './ambiguities/kyosei.ts'
import { ofProductivity } from './ambiguities/productivity.ts'
import { ofRegionalDigital } from './ambiguities/regional.ts'
import { ofRestructuring } from './ambiguities/restructuring.ts'

/** Where the documents are silent or contradict each other, by number (programs.md section 6), and our reading. */
export const ambiguities = {
  ...ofDefinitions,
  ...ofJointDevelopment,
  ...ofRegionalDigital,
  ...ofKyosei,
  ...ofProductivity,
  ...ofRestructuring,
} as const

/** The number of such a place. Rules and editions name theirs in `readings`. */
export type AmbiguityId = keyof typeof ambiguities
