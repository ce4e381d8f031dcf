import { formatDay } from '#consortium/calendar.ts'
import { nextStages, type ProgressStage, progressStages } from '#consortium/progress.ts'
import { closedNow, type ProgressStep, progressNow } from '#rooms/composition.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { TextArea, TextField } from '../field.tsx'
import { Section } from '../page.tsx'
import { Folded } from './folded.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** How far the application has come, for everyone; the next step and the way back for the organiser. */
export function Progress() {
  const { composition } = useWords()
  const { view, me } = useRoom()
  const now = progressNow(view.room)
  if (!now) return null
  const holding = closedNow(view.room)
  const closed = holding !== null
  const unsigned = holding ? holding.holds.seats.length - holding.signatures.length : 0
  return (
    <Section title={composition.progress.title} id="progress" className="scroll-mt-24">
      <Steps steps={view.room.progress} />
      {me.organiser && closed && unsigned > 0 && (
        <p className="mt-3 text-solid-gray-700">{composition.progress.unsigned(unsigned)}</p>
      )}
      {me.organiser && closed && <Next now={now} steps={view.room.progress} />}
      {me.organiser && !closed && <p className="mt-3 text-solid-gray-700">{composition.progress.open}</p>}
    </Section>
  )
}

/** Those taken with their day, then the ones that usually follow. */
function Steps({ steps }: { steps: readonly ProgressStep[] }) {
  const { composition } = useWords()
  const say = useSay()
  const last = steps.length - 1
  return (
    <ol className="flex flex-col gap-2 sm:flex-row sm:flex-wrap">
      {steps.map(({ stage, on, receipt }, at) => (
        <li
          key={stage}
          aria-current={at === last ? 'step' : undefined}
          className={`rounded-8 border-2 px-3 py-2 sm:min-w-32 ${at === last ? 'border-blue-900 bg-blue-50' : 'border-solid-gray-420'}`}
        >
          <p className="font-700">{say(progressStages[stage])}</p>
          <p className="text-[0.8125rem] text-solid-gray-700">{say(formatDay(on))}</p>
          {receipt && (
            <p className="text-[0.8125rem] break-all text-solid-gray-700">{composition.progress.receiptIs(receipt)}</p>
          )}
        </li>
      ))}
      {ahead(steps[last]?.stage).map((stage) => (
        <li
          key={stage}
          className="rounded-8 border border-dashed border-solid-gray-420 px-3 py-2 text-solid-gray-700 sm:min-w-32"
        >
          {say(progressStages[stage])}
        </li>
      ))}
    </ol>
  )
}

function ahead(from: ProgressStage | undefined): ProgressStage[] {
  const [next] = from ? nextStages[from] : []
  return next ? [next, ...ahead(next)] : []
}

function Next({ now, steps }: { now: ProgressStep; steps: readonly ProgressStep[] }) {
  const { composition } = useWords()
  const { on } = useRoom()
  const say = useSay()
  const words = composition.progress
  return (
    <div className="mt-4 space-y-3" key={steps.length}>
      {nextStages[now.stage].map((stage) => (
        <Folded key={stage} title={words.record(say(progressStages[stage]))}>
          <RoomForm intent="progress" hidden={{ stage }} submit={words.record(say(progressStages[stage]))}>
            {(answer) => (
              <div className="grid gap-3 sm:grid-cols-2">
                <TextField
                  name="on"
                  type="date"
                  label={words.on}
                  required
                  defaultValue={on}
                  max={on}
                  errors={answer?.fields.includes('on') ? [words.badDay] : undefined}
                />
                {stage === 'applied' && (
                  <TextField name="receipt" label={words.receipt} help={words.receiptHelp} maxLength={100} />
                )}
              </div>
            )}
          </RoomForm>
        </Folded>
      ))}
      {steps.length > 1 && (
        <Folded title={words.back}>
          <p className="mb-3">{words.backOf(say(progressStages[now.stage]))}</p>
          <RoomForm intent="progress-back" submit={words.back} kind="danger">
            <TextArea name="reason" label={composition.reason} required rows={2} maxLength={1000} />
          </RoomForm>
        </Folded>
      )}
    </div>
  )
}
