/** Telling an outage of the database from a bug: the first passes by itself, and whoever asked may be told to try again. */

/** Codes of postgres.js and of the network under it: a connection was not to be had, or ended under a query. */
const cut = [
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]

/**
 * What Postgres itself says while it goes or comes: class 08 (connection exceptions), 57P01 to 57P03 (shut down by an operator or a
 * crash, not up yet), 53300 (too many connections). Appendix A of its manual.
 */
const passing = /^(08...|57P0[123]|53300)$/

/** Whether an error, or what caused it, says that the database could not be reached. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && (cut.includes(code) || passing.test(code))) return true
  return isOutage(cause)
}

/**
 * Whether this is what postgres.js 3.4 throws from its own timer where a transaction still writes to a connection that has ended, its
 * own rollback first of all: `nextWrite` does not look whether the socket is there (github.com/porsager/postgres/issues/1208). No
 * caller can catch it. The transaction itself was refused already, as the connection closed.
 */
export function isLostWrite(error: unknown): boolean {
  if (!(error instanceof TypeError) || !error.message.includes("null (reading 'write')")) return false
  const thrower = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return /\bnextWrite \(.*[\\/]postgres[\\/](cjs[\\/])?src[\\/]connection\.js:/.test(thrower)
}
