/** What can be tried by killing its processes at random: each subject is a folder here, run by `npm run test:faults -- NAME`. */
export interface Trial {
  /** An empty, migrated database; its Postgres lies in `data` of the folder and is started again by whoever runs the trial. */
  readonly url: string
  /** A folder of this trial's own. */
  readonly folder: string
  /** How many processes are killed. */
  readonly kills: number
  /** How many commands are acknowledged meanwhile, where a subject counts them. */
  readonly commands: number
  /** The same seed kills the same processes after the same pauses; what else happens meanwhile is up to the machine. */
  readonly seed: number
  readonly say: (line: string) => void
}

export interface Outcome {
  /** What is not as it must be; nothing where all is well. */
  readonly wrong: readonly string[]
  /** What happened, for who reads along. */
  readonly counts: Readonly<Record<string, number>>
  /** What is said last of all. */
  readonly last?: string
}

export type Subject = (trial: Trial) => Promise<Outcome>
