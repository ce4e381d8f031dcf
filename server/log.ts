import pino from 'pino'
import type { Log } from '#use-cases/services.ts'

/**
 * One JSON line a fact, on standard output. On somebody's own machine only what needs attention, so that the steps of the start
 * stay readable; on a server every answer too.
 */
export const makeLog = (published: boolean): Log => pino({ level: published ? 'info' : 'warn', base: null })
