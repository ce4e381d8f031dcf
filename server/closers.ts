/** What was opened, to be closed in the opposite order. */
export interface Closers {
  add(close: () => Promise<void>): void
  /** Closes everything once, also what comes after one that fails; the first failure is thrown at the end. */
  closeAll(): Promise<void>
}

export function makeClosers(): Closers {
  const opened: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined

  const closeEach = async () => {
    const failures: unknown[] = []
    for (let close = opened.pop(); close; close = opened.pop()) await close().catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
  return {
    add: (close) => opened.push(close),
    closeAll: () => {
      closing ??= closeEach()
      return closing
    },
  }
}
