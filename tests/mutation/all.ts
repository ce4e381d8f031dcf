/*
 * Every test that a mutant is tried on, in one file: it is loaded once a mutant, not twenty times. Those that tell most for
 * their time come first, since the first that fails ends the trial.
 */
import './first-failure.ts'
import '../programs/check.test.ts'
import '../programs/rules/findings.test.ts'
import '../programs/rules/operators.test.ts'
import '../programs/rules/day-between.test.ts'
import '../programs/rules/money-and-ties.test.ts'
import '../programs/rules/plan-lists.test.ts'
import '../programs/rules/track-record.test.ts'
import '../programs/rules/values-of-members.test.ts'
import '../programs/says.test.ts'
import '../programs/money.test.ts'
import '../programs/money-caps.test.ts'
import '../programs/money-rates.test.ts'
import '../programs/money-told.test.ts'
import '../programs/joined-entries.test.ts'
import '../programs/seating.test.ts'
import './cases-of-editions.ts'
import '../programs/rules/sales-fall.test.ts'
import '../programs/exclusive-seats.test.ts'
