import fc from 'fast-check'
import { afterEach, beforeEach } from 'vitest'
import '../random.ts'

/** A mutant is told by the first thing that fails: making it smaller, or trying the other tests as well, would only cost time. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })

const told = { mutant: false }
beforeEach(({ skip }) => skip(told.mutant))
afterEach(({ task }) => {
  told.mutant ||= task.result?.state === 'fail'
})
