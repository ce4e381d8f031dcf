/** Says on standard error how far it is, on one line that is written over; nothing where that is no terminal but every tenth. */
export function progress(what: string): (done: number, of: number) => void {
  const started = performance.now()
  let told = -1
  return (done, of) => {
    const tenth = of === 0 ? 10 : Math.floor((done / of) * 10)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    const line = `${what}: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}, ${seconds} s`
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === of ? '\n' : ''}`)
    else if (tenth > told) console.error(line)
    told = tenth
  }
}
