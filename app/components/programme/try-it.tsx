import { Link, useLocation, useSearchParams } from '@remix-run/react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { check } from '#programs/check.ts'
import type { Edition } from '#programs/edition.ts'
import { estimate } from '#programs/estimate.ts'
import type { Question } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Button, buttonClass } from '../button.tsx'
import { AskedFact, isWide } from '../fact/asked-fact.tsx'
import { unreadable } from '../fact/unreadable.ts'
import { EstimateView } from '../money/estimate-view.tsx'
import { AnnounceVerdict } from '../verdict/announce.tsx'
import { FindingList } from '../verdict/finding-list.tsx'
import { VerdictCard } from '../verdict/verdict-card.tsx'
import { AreaField } from './area-field.tsx'
import { type Asks, asksOf, wordsUnder } from './asks.ts'
import { writeCarried } from './carried.ts'
import { exampleOf } from './examples.ts'
import { ofSorts } from './of-sorts.ts'
import { consortiumOfTried, mostRows, readTried, type Tried, type TriedRow, writeTried } from './tried.ts'
import { fieldId, TryRow } from './try-row.tsx'
import { VerdictBar } from './verdict-bar.tsx'

/** Where anyone puts a team together and watches the verdict. A new address (an example, a link shared) begins anew. */
export function TryIt(given: Given) {
  const { key } = useLocation()
  return <Panel key={key} {...given} />
}

interface Given {
  readonly edition: Edition
  readonly on: string
  /** What stands below; gets the query that carries the area and the plan along. */
  readonly below: (carried: string) => ReactNode
}

function Panel({ edition, on, below }: Given) {
  const words = useWords()
  const { programme, money } = words
  const say = useSay()
  const [search] = useSearchParams()
  const asks = useMemo(() => asksOf(edition), [edition])
  const [tried, setTried] = useState(() => readTried(search, asks))
  // What stands on the page: the form itself holds what is typed into it.
  const [start, setStart] = useState({ tried, generation: 0 })
  const [rows, setRows] = useState<readonly TriedRow[]>(tried.rows)
  const [removed, setRemoved] = useState<{ rows: readonly TriedRow[]; what: string } | null>(null)
  // The line at the foot comes with the first change: until then there is nothing to follow, and nothing it may cover.
  const [touched, setTouched] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const read = () => form.current && setTried(readTried(new FormData(form.current), asks))
  // biome-ignore lint/correctness/useExhaustiveDependencies: Rows that came or went change what the form says.
  useEffect(() => {
    read()
  }, [rows, start])
  useAddress(tried, () => writeTried(tried, asks))

  const { consortium, rowOf } = consortiumOfTried(edition.id, tried, (kind, n) =>
    programme.tryIt.member(kind ? say(kind) : programme.tryIt.unnamed, n),
  )
  const judged = check(edition, consortium, on)
  const estimated = estimate(edition, consortium, on)
  const sorts = consortium.members.map(({ name }) => name.replace(/\d+$/, ''))
  const findings = ofSorts(judged.findings, [...new Set(sorts)], ({ path }) => fieldNameOf(path, rowOf, tried))
  const verdict = { ...judged, findings }
  const example = exampleOf(edition.id)
  const namedKinds = wordsUnder(edition.rules, 'kinds')
  const nextKey = rows.reduce((most, it) => Math.max(most, it.key + 1), 0)
  const errorAt = (name: string) =>
    tried.unread.includes(name) ? [unreadable(words, controlAt(asks, name))] : undefined

  const now = (row: TriedRow) => tried.rows.find((it) => it.key === row.key) ?? row
  const add = (row: Partial<TriedRow>) => {
    if (rows.length >= mostRows) return
    setTouched(true)
    setRemoved(null)
    setRows([...rows, { roles: [], count: 1, facts: {}, ...row, key: nextKey }])
    queueMicrotask(() => requestAnimationFrame(() => document.getElementById(fieldId(`m.${nextKey}.kind`))?.focus()))
  }
  const remove = (row: TriedRow, position: number) => {
    setRemoved({ rows: rows.map(now), what: programme.tryIt.row(position) })
    setRows(rows.filter((it) => it.key !== row.key))
  }
  const begin = (with_: Tried) => {
    setRemoved(null)
    setRows(with_.rows)
    setStart({ tried: with_, generation: start.generation + 1 })
  }

  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <form
          ref={form}
          key={start.generation}
          method="get"
          action="#try-it"
          onChange={() => {
            setTouched(true)
            read()
          }}
          onSubmit={(event) => event.preventDefault()}
          aria-label={programme.tryIt.title}
          className="space-y-6"
        >
          <div className="flex flex-wrap gap-3">
            {example && (
              <Link
                className={buttonClass('outline', 'md')}
                to={`?${new URLSearchParams(writeTried(example, asks))}#try-it`}
                preventScrollReset
              >
                {programme.tryIt.example}
              </Link>
            )}
            {rows.length > 0 && (
              <Button kind="text" onClick={() => begin({ area: [], rows: [], plan: {}, unread: [] })}>
                {programme.tryIt.clear}
              </Button>
            )}
          </div>
          {asks.area && <AreaField label={programme.tryIt.area} chosen={start.tried.area} />}
          <section>
            <h3 className="font-700">{programme.tryIt.team}</h3>
            {rows.length === 0 && (
              <p className="mt-1 text-solid-gray-700">{programme.tryIt.empty(example !== undefined)}</p>
            )}
            <ol className="mt-2 space-y-3">
              {rows.map((row, at) => (
                <TryRow
                  key={row.key}
                  row={row}
                  position={at + 1}
                  asks={asks}
                  roles={edition.roles}
                  namedKinds={namedKinds}
                  errorAt={errorAt}
                  onDuplicate={() => add(now(row))}
                  onRemove={() => remove(row, at + 1)}
                />
              ))}
            </ol>
            <div role="status">
              {removed && (
                <p className="mt-2 flex flex-wrap items-center gap-2 rounded-8 bg-solid-gray-50 px-3 py-1.5 text-[0.9375rem]">
                  {programme.tryIt.removed(removed.what)}
                  <Button
                    kind="text"
                    size="sm"
                    onClick={() => {
                      setRows(removed.rows)
                      setRemoved(null)
                    }}
                  >
                    {programme.tryIt.undo}
                  </Button>
                </p>
              )}
            </div>
            <div className="mt-3 flex flex-wrap gap-2">
              {edition.roles.map((it) => (
                <Button
                  key={it.role}
                  type="submit"
                  name={`m.${nextKey}.roles`}
                  value={it.role}
                  kind="outline"
                  size="sm"
                  disabled={rows.length >= mostRows}
                  onClick={(event) => {
                    event.preventDefault()
                    add({ roles: [it.role] })
                  }}
                >
                  + {say(it.called)}
                </Button>
              ))}
            </div>
            {rows.length >= mostRows && <p className="mt-2 text-[0.875rem]">{programme.tryIt.full(mostRows)}</p>}
          </section>
          {asks.plan.length > 0 && (
            <section>
              <h3 className="font-700">{programme.tryIt.plan}</h3>
              <p className="mb-3 text-[0.875rem] text-solid-gray-700">{programme.tryIt.planLead}</p>
              <div className="grid gap-4 sm:grid-cols-2">
                {asks.plan.map((it) => (
                  <div key={it.name} className={isWide(it.control) ? 'sm:col-span-2' : ''}>
                    <AskedFact
                      asked={it}
                      name={`plan.${it.name}`}
                      id={fieldId(`plan.${it.name}`)}
                      value={start.tried.plan[it.name]}
                      errors={errorAt(`plan.${it.name}`)}
                    />
                  </div>
                ))}
              </div>
            </section>
          )}
          <noscript>
            <button type="submit" className={buttonClass('solid')}>
              {programme.tryIt.judge}
            </button>
          </noscript>
        </form>
        <div id="try-verdict" className="scroll-mt-24">
          <div className="space-y-4">
            <div className="lg:sticky lg:top-0 lg:z-10 lg:bg-white lg:py-2">
              <VerdictCard title={programme.tryIt.verdict} outcome={verdict.outcome} findings={verdict.findings} />
            </div>
            <FindingList
              findings={verdict.findings}
              headings="h4"
              answer={(question) => <ToField question={question} rowOf={rowOf} tried={tried} />}
            />
          </div>
        </div>
        {edition.money.length > 0 && estimated.parts.length > 0 && (
          <section id="try-money" className="scroll-mt-24 lg:col-span-2">
            <h3 className="mb-2 text-[1.125rem] font-700">{money.estimate}</h3>
            <EstimateView edition={edition} estimate={estimated} heading="h4" />
          </section>
        )}
        <AnnounceVerdict outcome={verdict.outcome} findings={verdict.findings} />
        {touched && <VerdictBar verdict={verdict} to="#try-verdict" />}
      </div>
      {below(new URLSearchParams(writeCarried(tried, edition)).toString())}
    </>
  )
}

const controlAt = (asks: Asks, name: string) =>
  [...asks.plan.map((it) => [`plan.${it.name}`, it] as const), ...asks.member.map((it) => [it.name, it] as const)].find(
    ([of]) => name === of || name.endsWith(`.${of}`),
  )?.[1].control

/** Leads from a question to the field that answers it, opening what hides it. */
function ToField({
  question,
  rowOf,
  tried,
}: {
  question: Question
  rowOf: readonly number[]
  tried: Tried
}): ReactNode {
  const { programme } = useWords()
  const name = fieldNameOf(question.path, rowOf, tried)
  if (!name) return null
  const id = fieldId(name)
  return (
    <a
      href={`#${id}`}
      className="text-link ml-2 inline-block text-[0.875rem]"
      onClick={(event) => {
        const field =
          document.getElementById(id) ?? document.querySelector<HTMLElement>(`[name="${name}"], [name^="${name}."]`)
        if (!field) return
        event.preventDefault()
        field.closest('details')?.setAttribute('open', '')
        field.focus()
        field.scrollIntoView({ block: 'center' })
      }}
    >
      {programme.finding.goTo}
    </a>
  )
}

/** `members[3].capital` → the field of the row that member came from; `plan.targets.wages` as it is. */
function fieldNameOf(path: string, rowOf: readonly number[], tried: Tried): string | undefined {
  const member = /^members\[(\d+)\]\.(\w+)/.exec(path)
  if (!member) return path
  const row = tried.rows[rowOf[Number(member[1])] ?? -1]
  return row && `m.${row.key}.${member[2]}`
}

/** Keeps the team in the page's address, a moment after it stood still. The page itself does not move. */
function useAddress(tried: Tried, fields: () => [string, string][]) {
  const first = useRef(tried)
  // biome-ignore lint/correctness/useExhaustiveDependencies: The fields follow from the team.
  useEffect(() => {
    if (first.current === tried) return
    const wait = setTimeout(() => {
      const query = new URLSearchParams(fields()).toString()
      window.history.replaceState(
        window.history.state,
        '',
        `${query ? `?${query}` : location.pathname}${location.hash}`,
      )
    }, 300)
    return () => clearTimeout(wait)
  }, [tried])
}
