/** What a command tells the shell. 0, 1, 2 and 3 of `check` are a public contract. */
export const exits = {
  /** Done; of `check`: ready. */
  fine: 0,
  /** Of `check`: a blocking rule is unmet. Of others: found to be wrong (doctor), or nothing there. */
  unmet: 1,
  /** What was typed, or the file, cannot be read as what was expected. */
  badInput: 2,
  /** Of `check`: nothing is unmet, but a fact is missing. */
  undecided: 3,
  /** It could not be done: no database, no room on the disk, or a fault of ours. */
  failed: 4,
} as const
export type Exit = (typeof exits)[keyof typeof exits]
