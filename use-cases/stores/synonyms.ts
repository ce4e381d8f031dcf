/** Words that mean the same to who searches. */
export interface SynonymGroup {
  readonly id: string
  readonly words: readonly string[]
}

/** What somebody changed; empty before: it was added, empty after: taken away. */
export interface SynonymChange {
  readonly id: string
  readonly synonymId: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Null once the account is gone. */
  readonly by: string | null
  readonly at: Date
  /** Whether the group is as this change left it, so that it can be taken back. */
  readonly newest: boolean
}

export interface SynonymStore {
  /** Those that apply. */
  list(): Promise<SynonymGroup[]>
  /** Newest first. */
  changes(limit: number): Promise<SynonymChange[]>
  /** To be taken back: until the transaction ends nobody else changes its group. */
  findChange(id: string): Promise<SynonymChange | null>
  /** A new group; its id comes back. */
  add(words: readonly string[], how: { by: string; at: Date }): Promise<string>
  /** Other words for a group, none to take it away; false where there is no such group. `undoes` names the change taken back. */
  change(id: string, words: readonly string[], how: { by: string; at: Date; undoes?: string }): Promise<boolean>
}
