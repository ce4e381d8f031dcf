import { Form } from '@remix-run/react'
import type { OpenSeatStanding } from '#use-cases/open-seats/how-it-stands.ts'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { TextField } from '../field.tsx'
import { Folded } from '../room/folded.tsx'
import { errorOf, type OpenSeatTold } from './told.ts'

/** Takes no more applications, or takes them again until another day. */
export function EndOrReopen({
  seat,
  start,
  on,
  told,
}: {
  seat: { readonly standing: OpenSeatStanding; readonly taken: boolean }
  /** The day that stands in the field at first. */
  start: string
  on: string
  told: OpenSeatTold | undefined
}) {
  const { openSeats } = useWords()
  const words = openSeats.desk
  if (seat.standing === 'open' || seat.standing === 'paused')
    return (
      <Folded title={words.end}>
        <p className="mb-3">{words.endLead}</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <SubmitButton kind="outline" name="intent" value="filled">
            {words.fill}
          </SubmitButton>
          <SubmitButton kind="outline" name="intent" value="closed">
            {words.close}
          </SubmitButton>
        </Form>
      </Folded>
    )
  if (seat.taken) return null
  return (
    <Folded title={words.reopen} open={Boolean(told?.fields.until)}>
      <Form method="post" className="space-y-4">
        <TextField
          name="until"
          type="date"
          label={openSeats.write.until}
          required
          min={on}
          defaultValue={start}
          errors={errorOf(told, 'until')}
          className="max-w-xs"
        />
        <SubmitButton kind="outline" name="intent" value="reopen">
          {words.reopenButton}
        </SubmitButton>
      </Form>
    </Folded>
  )
}
