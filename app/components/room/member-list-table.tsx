import { findPrefecture } from '#consortium/prefecture.ts'
import { seatStates } from '#consortium/seat-states.ts'
import type { Edition } from '#programs/edition.ts'
import type { Match } from '#use-cases/member-list/member-list-matches.ts'
import type { PreviewRow } from '#use-cases/member-list/preview-member-list.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Table } from '../table.tsx'
import type { Typed } from './member-list-data.ts'
import { useRoleNames } from './seat-words.tsx'

/** The rows of a list: tick what to take over, say who is meant and in which role. */
export function MemberListTable({
  rows,
  typed,
  edition,
  on,
}: {
  rows: readonly PreviewRow[]
  typed: Typed
  edition: Edition
  on: string
}) {
  const { list } = useWords().memberList
  return (
    <Table caption={list.caption} head={[list.take, list.name, list.match, list.change, list.role]}>
      {rows.map((row) => (
        <Row key={row.row} row={row} typed={typed[row.row]} edition={edition} on={on} />
      ))}
    </Table>
  )
}

const takeable = (row: PreviewRow) => row.change === 'new' || row.change === 'firmer'

/** Ticked from the start where nothing is left to choose. */
const isClear = (row: PreviewRow) =>
  takeable(row) &&
  row.roles.length > 0 &&
  (row.matches.length === 0 || row.matches.some((it) => it.id === row.meant && !it.closed))

function Row({
  row,
  typed,
  edition,
  on,
}: {
  row: PreviewRow
  typed: Typed[number] | undefined
  edition: Edition
  on: string
}) {
  const { memberList: words, written } = useWords()
  const say = useSay()
  const { list } = words
  const place = findPrefecture(row.prefecture ?? '')
  return (
    <tr>
      <td>
        {takeable(row) && (
          <label className="relative inline-flex size-11 cursor-pointer items-center justify-center">
            <span className="sr-only">{words.take(row.row, row.name)}</span>
            <input
              type="checkbox"
              name="take"
              value={row.row}
              defaultChecked={typed ? typed.take : isClear(row)}
              className="focus-ring size-5 cursor-pointer accent-blue-900"
            />
          </label>
        )}
      </td>
      <th scope="row" className="min-w-44">
        {row.name}
        <span className="block text-[0.8125rem] font-400 text-solid-gray-700">
          {written.beside([list.row(row.row), place ? say(place) : '', row.corporateNumber ?? ''].filter(Boolean))}
        </span>
      </th>
      <td className="min-w-64">
        <WhoIsMeant row={row} chosen={typed?.match} />
      </td>
      <td className="min-w-56">
        <WhatChanges row={row} />
        {takeable(row) && row.state === 'agreed' && <Said row={row} typed={typed} on={on} />}
      </td>
      <td className="min-w-48">{takeable(row) && <RoleOf row={row} chosen={typed?.roles} edition={edition} />}</td>
    </tr>
  )
}

function WhoIsMeant({ row, chosen }: { row: PreviewRow; chosen: string | undefined }) {
  const { memberList: words, written } = useWords()
  const say = useSay()
  const called = (it: Match) => {
    const place = findPrefecture(it.prefecture ?? '')
    const more = written.beside([place ? say(place) : '', it.corporateNumber ?? ''].filter(Boolean))
    return `${it.name}${more ? written.aside(more) : ''}${it.closed ? words.closed : ''}`
  }
  const meant = row.matches.find((it) => it.id === row.meant)
  if (!takeable(row)) return <span>{meant ? called(meant) : (row.here?.name ?? '')}</span>
  if (row.matches.length === 0) return <span className="text-solid-gray-700">{words.notListed}</span>
  return (
    <>
      {row.matches.length > 1 && <span className="mb-1 block">{words.several(row.matches.length)}</span>}
      <select
        name={`match-${row.row}`}
        aria-label={words.matchOf(row.row, row.name)}
        defaultValue={chosen ?? row.meant ?? ''}
        className="field cursor-pointer"
      >
        {!row.meant && <option value="">{words.choose}</option>}
        {row.matches.map((it) => (
          <option key={it.id} value={it.id}>
            {called(it)}
          </option>
        ))}
        <option value="unlisted">{words.unlisted}</option>
      </select>
    </>
  )
}

function WhatChanges({ row }: { row: PreviewRow }) {
  const { changes } = useWords().memberList
  const say = useSay()
  const now = row.here ? say(seatStates[row.here.state]) : ''
  const sentence = {
    new: row.state === 'agreed' ? changes.agreed : row.state === 'asked' ? changes.asked : changes.candidate,
    firmer: changes.firmer(now),
    same: changes.same(now),
    differs: changes.differs(now, say(seatStates[row.state])),
  }[row.change]
  return <p className={takeable(row) ? 'font-700' : 'text-solid-gray-700'}>{sentence}</p>
}

function RoleOf({ row, chosen, edition }: { row: PreviewRow; chosen: string | undefined; edition: Edition }) {
  const words = useWords().memberList
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const read = row.roles.join(',')
  return (
    <select
      name={`roles-${row.row}`}
      aria-label={words.roleOf(row.row, row.name)}
      defaultValue={chosen || read}
      className="field cursor-pointer"
    >
      {row.roles.length === 0 && <option value="">{words.choose}</option>}
      {row.roles.length > 1 && <option value={read}>{roleNames(row.roles)}</option>}
      {edition.roles.map((it) => (
        <option key={it.role} value={it.role}>
          {say(it.called)}
        </option>
      ))}
    </select>
  )
}

/** Who said yes, on which day, by what means: without these a 内諾 is hearsay. */
function Said({ row, typed, on }: { row: PreviewRow; typed: Typed[number] | undefined; on: string }) {
  const { memberList, written } = useWords()
  const { said } = memberList
  const start = typed?.said ?? row.said
  const fields = [
    ['who', said.who, 'text', start.who],
    ['on', said.on, 'date', start.on],
    ['how', said.how, 'text', start.how],
  ] as const
  return (
    <fieldset className="relative mt-2 space-y-2">
      <legend className="sr-only">{`${said.title}${written.aside(row.name)}`}</legend>
      {fields.map(([name, label, type, value]) => (
        <label key={name} className="block text-[0.875rem]">
          {label}
          <input
            name={`${name}-${row.row}`}
            type={type}
            defaultValue={value}
            max={type === 'date' ? on : undefined}
            className="field"
          />
        </label>
      ))}
    </fieldset>
  )
}
