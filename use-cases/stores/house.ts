export interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Whether its addressee asked for it on a page just now: then it goes to a refused address too. */
  readonly asked: boolean
  /** Where one press of a mail program stops letters of its sort; null where it has none, or it was sent. */
  readonly unsubscribe: string | null
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly error: string | null
}

export interface MailStore {
  /** Writes the mail and the job that sends it, in the transaction at hand. */
  add(it: {
    to: string
    subject: string
    text: string
    asked?: boolean
    refusalHash?: string
    unsubscribe?: string
  }): Promise<Mail>
  find(id: string): Promise<Mail | null>
  /** The mail whose link of refusal carries this secret. */
  findByRefusal(refusalHash: string): Promise<Mail | null>
  /** Whether its people wish no more mail. Addresses compare in lower case. */
  isRefused(address: string): Promise<boolean>
  /** For good; again changes nothing. */
  refuse(address: string, at: Date): Promise<void>
  newest(limit: number): Promise<Mail[]>
  /** What it said, with its links, is kept only where `keepText` is set. */
  markSent(id: string, at: Date, how: { keepText: boolean }): Promise<void>
  /** Empties the texts of mails made before a day and, unless `keepSent`, of all that were sent. */
  forgetTexts(before: Date, how: { keepSent: boolean }): Promise<void>
  markFailed(id: string, error: string): Promise<void>
}

export interface InstallationStore {
  get(key: string): Promise<unknown>
  /** False where the key was there already. */
  setOnce(key: string, value: unknown): Promise<boolean>
  /** Deletes what has run out: counters of limits, sessions, secrets of links with the addresses beside them. */
  sweep(at: Date): Promise<void>
}
