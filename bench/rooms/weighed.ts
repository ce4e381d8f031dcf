/** Loaded into a server before its own code, by the bench alone: says when asked what the process takes. */
export interface Weight {
  /** Bytes, after the garbage is gone. */
  readonly rss: number
  /** Milliseconds of a processor since the process began. */
  readonly cpu: number
}

process.on('message', ({ id }: { id: number }) => {
  for (let round = 0; round < 2; round++) globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const value: Weight = { rss: process.memoryUsage.rss(), cpu: (user + system) / 1_000 }
  process.send?.({ id, value })
})
// A bench that was broken off leaves no server behind; and whoever asks must not keep one from ending.
process.on('disconnect', () => process.exit())
process.channel?.unref()
