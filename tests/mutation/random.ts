import fc from 'fast-check'
import '../random.ts'

/** A mutant is told by the first thing that fails: making it smaller would only cost time. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
