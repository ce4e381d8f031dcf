/** What Postgres says a statement cost it: read off EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON). */

/** A node of the plan, as far as we read it; rows are an average over the loops. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly 'Shared Hit Blocks'?: number
  readonly 'Shared Read Blocks'?: number
  readonly Plans?: readonly PlanNode[]
}

export interface StatementWork {
  /** Rows fetched from tables, those thrown away again included. Entries of an index that only mark rows to be fetched are none. */
  readonly rowsRead: number
  /** The most rows that one sort took in. */
  readonly largestSort: number
  /** Pages of 8 kB, from memory or disk. */
  readonly pages: number
  /** The scans, for whoever looks into a costly one. */
  readonly scans: readonly string[]
}

export function workOf(plan: PlanNode): StatementWork {
  const nodes = [...nodesOf(plan)]
  const scans = nodes.filter((it) => it['Relation Name'] !== undefined)
  const sorts = nodes.filter((it) => /^(Incremental )?Sort$/u.test(it['Node Type']))
  return {
    rowsRead: sum(scans.map(rowsOf)),
    largestSort: Math.max(0, ...sorts.map((it) => sum((it.Plans ?? []).map(returned)))),
    pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    scans: scans.map((it) => `${it['Node Type']} on ${it['Relation Name']}: ${rowsOf(it)} rows`),
  }
}

function* nodesOf(plan: PlanNode): Generator<PlanNode> {
  yield plan
  for (const below of plan.Plans ?? []) yield* nodesOf(below)
}

const loops = (it: PlanNode): number => it['Actual Loops'] ?? 1
const returned = (it: PlanNode): number => Math.round((it['Actual Rows'] ?? 0) * loops(it))
const rowsOf = (it: PlanNode): number =>
  Math.round(
    ((it['Actual Rows'] ?? 0) + (it['Rows Removed by Filter'] ?? 0) + (it['Rows Removed by Index Recheck'] ?? 0)) *
      loops(it),
  )

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0)
