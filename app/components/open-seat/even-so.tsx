import { Checkbox } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { errorOf, type OpenSeatTold } from './told.ts'

/** What was warned of, with the tick that goes on in spite of it; nothing where there was no warning. */
export function EvenSo({ told, label }: { told: OpenSeatTold | undefined; label: string }) {
  const [warned] = errorOf(told, 'evenSo') ?? []
  if (!warned) return null
  return (
    <Notice kind="warning" title={warned}>
      <div data-wrong>
        <Checkbox name="evenSo" label={label} />
      </div>
    </Notice>
  )
}
