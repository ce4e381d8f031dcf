import pino, { type DestinationStream } from 'pino'
import type { Log } from '#use-cases/services.ts'

/**
 * One JSON line a fact, on standard output. On somebody's own machine only what needs attention, so that the steps of the start
 * stay readable; on a server every answer too. Whatever is logged as `error` or `path` passes here, so that no secret gets out.
 */
export const makeLog = (published: boolean, to?: DestinationStream): Log =>
  pino(
    { level: published ? 'info' : 'warn', base: null, serializers: { error: wordsOfError, path: masked } },
    to ?? pino.destination(1),
  )

/** A path without the secret of a link in it. */
export const masked = (path: unknown): string => String(path).replace(/[\w-]{40,}/g, '…')

/**
 * An error and its causes with their stacks, without the values a query was run with: among them are sessions, links and letters,
 * and the database client writes them into its message.
 */
export function wordsOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = withoutValues(error.stack ?? error.message)
  return error.cause === undefined ? own : `${own}\nbecause: ${wordsOfError(error.cause)}`
}

/** From `params:` to the first line of the trace: a value may run over several lines. */
const withoutValues = (text: string): string => text.replace(/\nparams:[\s\S]*?(?=\n {4}at |$(?![\s\S]))/, '')
