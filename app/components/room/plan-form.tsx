import { useState } from 'react'
import { planFacts } from '#consortium/facts/plan.ts'
import type { RoomState } from '#rooms/state.ts'
import { useWords } from '../../words/use-words.ts'
import { AskedFact, isWide } from '../fact/asked-fact.tsx'
import { unreadable } from '../fact/unreadable.ts'
import { planAsks } from '../programme/asks.ts'
import { Pairs, useListed } from './composition-contents.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** The plan, as far as the edition's rules read it. The organiser fills it in; what another changes shows once this one rests. */
export function PlanForm() {
  const words = useWords()
  const { room } = words
  const { edition, view, me } = useRoom()
  const [saved, setSaved] = useState(0)
  /** The plan as it stood when somebody began to type here: until they save, nothing another does may move their fields. */
  const [held, setHeld] = useState<RoomState['plan'] | null>(null)
  const asks = planAsks(edition)
  const plan = held ?? view.room.plan
  if (asks.length === 0) return <p>{room.plan.none}</p>
  if (!me.organiser) return <PlanAsEntered />
  return (
    <RoomForm
      intent="plan"
      hidden={{ asked: asks.map((it) => it.name), was: JSON.stringify(plan) }}
      submit={room.plan.save}
      onDone={() => {
        setHeld(null)
        setSaved(saved + 1)
      }}
      aside={<span role="status">{saved > 0 ? room.plan.saved : ''}</span>}
    >
      {(answer) => (
        <div
          key={JSON.stringify(plan)}
          className="grid gap-4 sm:grid-cols-2"
          onChange={() => held ?? setHeld(view.room.plan)}
        >
          {asks.map((it) => (
            <div key={it.name} className={isWide(it.control) ? 'sm:col-span-2' : ''}>
              <AskedFact
                asked={it}
                name={`plan.${it.name}`}
                value={plan[it.name]}
                errors={answer?.fields.includes(`plan.${it.name}`) ? [unreadable(words, it.control)] : undefined}
              />
            </div>
          ))}
        </div>
      )}
    </RoomForm>
  )
}

/** For the members, and for everybody while the composition is closed. */
function PlanAsEntered() {
  const { room } = useWords()
  const { view } = useRoom()
  const listed = useListed()
  const pairs = listed('plan.', view.room.plan, planFacts)
  return (
    <div className="space-y-3 text-[0.9375rem]">
      <p className="text-solid-gray-700">{room.plan.readOnly}</p>
      {pairs.length > 0 && <Pairs pairs={pairs} />}
    </div>
  )
}
