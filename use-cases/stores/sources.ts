/** What is known of one document or page that editions are read from. */
export interface SourceState {
  /** Its address, or the name of a document in `programs/sources`. */
  readonly source: string
  /** The bytes that were read, where somebody recorded them. */
  readonly known: Fingerprint | null
  readonly recordedAt: Date | null
  readonly checkedAt: Date
  /** Why nothing was found at the last check. */
  readonly unreachable: string | null
  /** Other bytes than those that were read: which, and since when. */
  readonly changed: (Fingerprint & { readonly since: Date }) | null
  /** Who last read what had changed, when, and what they found. */
  readonly read: { readonly at: Date; readonly by: string; readonly note: string } | null
}

/** SHA-256 in hexadecimal, and how many bytes. */
export interface Fingerprint {
  readonly hash: string
  readonly bytes: number
}

export interface SourceStore {
  all(): Promise<SourceState[]>
  find(source: string): Promise<SourceState | null>
  /** The same; held until the transaction ends. */
  hold(source: string): Promise<SourceState | null>
  /** Writes it, over what was known before. */
  save(state: SourceState): Promise<void>
}
