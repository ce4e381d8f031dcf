import { useWords } from '../../words/use-words.ts'
import { TextArea, TextField } from '../field.tsx'
import { AreaField } from '../programme/area-field.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** What the room says of itself: name, purpose, prefectures of activity. The organiser's. */
export function Describe() {
  const { room, programme } = useWords()
  const { view } = useRoom()
  const { name, purpose, area } = view.room
  return (
    <details className="group rounded-8 border border-solid-gray-300">
      <summary className="focus-ring flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-8 px-3 font-700 hover:bg-solid-gray-50">
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 transition-transform group-open:rotate-90">
          <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <h2>{room.page.describe}</h2>
      </summary>
      <div className="px-3 pt-1 pb-4" key={[name, purpose, area.join()].join('\n')}>
        <RoomForm intent="describe" submit={room.page.describeSave}>
          <TextField name="name" label={programme.open.name} required defaultValue={name} maxLength={200} />
          <TextArea
            name="purpose"
            label={programme.open.purpose}
            help={programme.open.purposeHelp}
            defaultValue={purpose}
            maxLength={2000}
          />
          <AreaField label={programme.open.area} help={programme.open.areaHelp} chosen={area} />
        </RoomForm>
      </div>
    </details>
  )
}
