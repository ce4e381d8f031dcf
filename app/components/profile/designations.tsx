import { designations } from '#consortium/designations.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { none } from '../fact/read.ts'
import { TextField } from '../field.tsx'
import { chosenFirst, Tick } from './many.tsx'

type Held = string | { readonly id: string; readonly from?: string; readonly until?: string; readonly number?: string }

/** What an organisation holds; a tick opens the fields for its date and number. */
export function Designations({ name, value }: { name: string; value: unknown }) {
  const words = useWords()
  const say = useSay()
  const given = Array.isArray(value) ? (value as readonly Held[]) : []
  const heldAs = (id: string) => given.find((it) => (typeof it === 'string' ? it : it.id) === id)
  return (
    <>
      <ul className="divide-y divide-solid-gray-200">
        {chosenFirst(Object.entries(designations), ([id]) => heldAs(id) !== undefined).map(([id, label]) => {
          const held = heldAs(id)
          const more = typeof held === 'object' ? held : { from: undefined, until: undefined, number: undefined }
          return (
            <li key={id} className="group/held">
              <Tick name={name} value={id} ticked={held !== undefined} label={say(label)} />
              <div className="hidden gap-4 pb-3 pl-7.5 group-has-checked/held:grid sm:grid-cols-2">
                <input type="hidden" name={`${name}.${id}.from`} defaultValue={more.from ?? ''} />
                <TextField
                  name={`${name}.${id}.until`}
                  label={words.profile.until}
                  unmarked
                  type="date"
                  defaultValue={more.until ?? ''}
                />
                <TextField
                  name={`${name}.${id}.number`}
                  label={words.profile.number}
                  unmarked
                  defaultValue={more.number ?? ''}
                />
              </div>
            </li>
          )
        })}
      </ul>
      <div className="border-t border-solid-gray-420">
        <Tick
          name={name}
          value={none}
          ticked={Array.isArray(value) && value.length === 0}
          label={`${words.profile.none}${words.written.aside(words.profile.noneHelp)}`}
        />
      </div>
    </>
  )
}
