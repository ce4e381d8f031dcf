/** What was opened, to be closed in the opposite order. */
export interface Closers {
  add(close: () => Promise<void>): void
  /** Closes everything once; whoever asks again waits for the same end. */
  closeAll(): Promise<void>
}

export function makeClosers(): Closers {
  const opened: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined

  const closeEach = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close()
  }
  return {
    add: (close) => opened.push(close),
    closeAll: () => {
      closing ??= closeEach()
      return closing
    },
  }
}
