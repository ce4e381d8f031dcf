import { dayInJapan } from '#consortium/calendar.ts'
import type { InvitationStep } from '#use-cases/stores/invitations.ts'
import { useWords } from '../../words/use-words.ts'
import { TextArea } from '../field.tsx'
import { Folded } from './folded.tsx'
import { Ladder } from './ladder.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'
import { unanswered } from './unanswered.ts'

/** The organiser's part of a seat's invitations: answer what was asked, send again, and how each went, step by step. */
export function InvitationDesk({ seatId, name }: { seatId: string; name: string }) {
  const words = useWords().invitation.desk
  const { invitations, me, on } = useRoom()
  const here = invitations.filter((it) => it.seatId === seatId)
  const open = here.find((it) => it.state === 'open' && dayInJapan(it.expiresAt) > on)
  const steps = here.flatMap((it) => it.steps)
  if (!me.organiser || steps.length === 0) return null
  const asked = steps.some(({ kind }) => kind === 'asked')
  const questions = open ? unanswered(open.steps) : []
  return (
    <>
      {open && asked && (
        <Folded title={words.tell} open={questions.length > 0}>
          {questions.length > 0 && (
            <div className="mb-4 space-y-2 text-[0.9375rem]">
              <p className="font-700">{words.unanswered}</p>
              {questions.map((it) => (
                <Said key={it} text={it} />
              ))}
            </div>
          )}
          <RoomForm intent="tell-invited" hidden={{ seatId }} submit={words.tellSend}>
            <TextArea name="text" label={words.tellLabel} help={words.tellHelp} required rows={4} maxLength={1000} />
          </RoomForm>
        </Folded>
      )}
      {open && open.way !== 'link' && (
        <Folded title={words.resend}>
          <p className="mb-3">{words.resendSure(name, true)}</p>
          <RoomForm intent="resend" hidden={{ seatId }} submit={words.resend} kind="outline" />
        </Folded>
      )}
      {open && <Ladder invitation={open} />}
      <Folded title={words.history}>
        <Steps steps={steps} />
      </Folded>
    </>
  )
}

function Steps({ steps }: { steps: readonly InvitationStep[] }) {
  const words = useWords().invitation.desk
  const { moment } = useWords().written
  return (
    <ol className="space-y-2 text-[0.9375rem]">
      {steps.map((it) => (
        <li key={`${it.at.getTime()} ${it.kind}`}>
          <span className="text-[0.875rem] text-solid-gray-700">{moment(it.at)}</span> {words.steps[it.kind]}
          {it.by && words.by(it.by)}
          {it.text && <Said text={it.text} />}
        </li>
      ))}
    </ol>
  )
}

const Said = ({ text }: { text: string }) => (
  <p className="mt-1 border-l-4 border-solid-gray-300 pl-3 break-words whitespace-pre-wrap">{text}</p>
)
