import { formatDay } from '#consortium/calendar.ts'
import { type Statement, statements } from '#consortium/statements.ts'
import type { Clause } from '#programs/rule.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextField } from '../field.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** Every statement that a rule of the edition wants a person to make, also inside 「いずれか」 and 「すべて」. */
export function statementsIn(rules: readonly Clause[]): Statement[] {
  const them = rules.flatMap((it): Statement[] => {
    if (it.shape === 'attest') return [it.statement]
    return it.shape === 'all-of' || it.shape === 'any-of' ? statementsIn(it.parts) : []
  })
  return them.filter((it, at) => them.indexOf(it) === at)
}

/** What persons have to declare: how each stands, and for the organiser the tick. */
export function AttestList() {
  const { room } = useWords()
  const { edition, view, me } = useRoom()
  const say = useSay()
  return (
    <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
      {statementsIn(edition.rules).map((it) => {
        const attested = view.room.attested[it]
        return (
          <li key={it} className="py-3">
            <p className="font-700">{say(statements[it])}</p>
            {attested && (
              <p className="text-[0.9375rem]">
                {attested.is ? room.attest.saidYes : room.attest.saidNo}
                <span className="ml-2 text-solid-gray-700">
                  {room.attest.said(attested.byName, say(formatDay(attested.on)))}
                </span>
              </p>
            )}
            {me.organiser ? (
              <AttestForm statement={it} />
            ) : (
              !attested && <p className="text-[0.9375rem] text-solid-gray-700">{room.verdict.onlyOrganiser}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Nothing is chosen beforehand: what somebody declares is theirs to say. */
export function AttestForm({ statement }: { statement: Statement }) {
  const { room } = useWords()
  const { view, on, me, name } = useRoom()
  const attested = view.room.attested[statement]
  return (
    <RoomForm
      intent="attest"
      hidden={{ statement }}
      submit={room.attest.save}
      size="sm"
      kind="outline"
      className="mt-2 space-y-3"
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name="byName"
          label={room.attest.by}
          unmarked
          required
          defaultValue={attested?.byName ?? (me.organiser ? name : '')}
        />
        <TextField name="on" type="date" label={room.attest.on} unmarked required defaultValue={on} max={on} />
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Radio value="yes" label={room.attest.yes} chosen={attested?.is === true} />
        <Radio value="no" label={room.attest.no} chosen={attested?.is === false} />
      </div>
    </RoomForm>
  )
}

const Radio = ({ value, label, chosen }: { value: string; label: string; chosen: boolean }) => (
  <label className="flex min-h-11 cursor-pointer items-center gap-2">
    <input
      type="radio"
      name="is"
      value={value}
      required
      defaultChecked={chosen}
      className="focus-ring size-5 cursor-pointer accent-blue-900"
    />
    {label}
  </label>
)
