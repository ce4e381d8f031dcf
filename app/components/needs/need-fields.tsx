import { type Aim, aims } from '#consortium/aims.ts'
import type { Need, NeededParty } from '#consortium/need.ts'
import { parties, partyIds } from '#consortium/parties.ts'
import { idsOf } from '#consortium/words.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Field, Select, TextField } from '../field.tsx'
import { AreaField } from '../programme/area-field.tsx'

/** The sentence, as it was written. */
export function SentenceField({ text }: { text: string }) {
  const { needs: words } = useWords()
  return (
    <Field name="q" id="need" label={words.label} help={words.help} unmarked>
      {(ties) => (
        <textarea
          {...ties}
          className="field leading-160"
          rows={3}
          maxLength={500}
          defaultValue={text}
          placeholder={words.hint}
        />
      )}
    </Field>
  )
}

/** What may be given beside the sentence, or put right after it was read. */
export function NeedFields({ need, withAims }: { need: Omit<Need, 'together'>; withAims: boolean }) {
  const { needs: words } = useWords()
  const rows: (NeededParty | null)[] = [...need.parties, null, null]
  return (
    <div className="space-y-6">
      {withAims && <AimTicks chosen={need.aims} />}
      <fieldset>
        <legend className="font-700">{words.parties}</legend>
        <p className="mt-1 text-[0.875rem] text-solid-gray-700">{words.partiesHelp}</p>
        <ul className="mt-2 space-y-3">
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: The rows of one reading stand still.
            <PartyRow key={at} row={row} n={at + 1} />
          ))}
        </ul>
      </fieldset>
      <AreaField name="prefecture" label={words.place} chosen={need.prefectures} />
      <TextField
        name="cost"
        label={words.cost}
        unmarked
        className="max-w-80"
        defaultValue={need.cost ?? ''}
        inputMode="numeric"
        unit={words.yen}
      />
    </div>
  )
}

function AimTicks({ chosen }: { chosen: readonly Aim[] }) {
  const { needs: words } = useWords()
  const say = useSay()
  return (
    <fieldset>
      <legend className="font-700">{words.aims}</legend>
      <div className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {idsOf(aims).map((aim) => (
          <label key={aim} className="flex min-h-9 cursor-pointer items-center gap-2 text-[0.9375rem]">
            <input
              type="checkbox"
              name="aim"
              value={aim}
              defaultChecked={chosen.includes(aim)}
              className="focus-ring size-4 shrink-0 cursor-pointer accent-blue-900"
            />
            {say(aims[aim])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function PartyRow({ row, n }: { row: NeededParty | null; n: number }) {
  const { needs: words } = useWords()
  const say = useSay()
  return (
    <li className="flex flex-wrap items-end gap-3">
      <Select
        name="who"
        id={`who-${n}`}
        label={words.who(n)}
        unmarked
        empty={words.nobody}
        defaultValue={row?.party ?? ''}
        className="w-full sm:w-72"
        options={partyIds.map((id) => ({ value: id, label: say(parties[id].called) }))}
      />
      <TextField
        name="many"
        id={`many-${n}`}
        label={words.many}
        unmarked
        className="w-24"
        defaultValue={row?.count ?? 1}
        inputMode="numeric"
      />
      <Select
        name="as"
        id={`as-${n}`}
        label={words.as}
        unmarked
        className="w-44"
        defaultValue={row?.wanted ? 'wanted' : 'here'}
        options={[
          { value: 'here', label: words.here },
          { value: 'wanted', label: words.wanted },
        ]}
      />
    </li>
  )
}
