/**
 * Writes what is happening, one line a step, with the seconds since the first.
 *
 * @example
 * const step = stepsOn(console)
 * step('データベースを起動しています…', 'starting the database') // [ 0.1 秒] データベースを起動しています… (starting the database)
 */
export function stepsOn(output: Pick<Console, 'log'>, now: () => number = () => performance.now()) {
  const begun = now()
  return (ja: string, en: string): void => {
    const seconds = ((now() - begun) / 1000).toFixed(1).padStart(4)
    output.log(`[${seconds} 秒] ${ja} (${en})`)
  }
}
