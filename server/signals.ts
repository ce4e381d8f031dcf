/** npm hands on the Ctrl-C that the terminal already gave us; only one this much later is a second wish. In milliseconds. */
const echo = 1_000

/**
 * Stops in order at Ctrl-C, SIGTERM or when the terminal closes; leaves at once when asked again.
 *
 * @returns a way to stop for another reason, with the exit code
 */
export function stopOnSignals(stop: () => Promise<void>, say: { stopping(): void; failed(error: unknown): void }) {
  let asked: number | undefined

  const leave = async (code: number) => {
    if (asked !== undefined) return
    asked = Date.now()
    say.stopping()
    const left = await stop().then(
      () => code,
      (error) => {
        say.failed(error)
        return 1
      },
    )
    process.exit(left)
  }
  const onSignal = () => {
    if (asked !== undefined && Date.now() - asked > echo) process.exit(1)
    void leave(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  return leave
}
