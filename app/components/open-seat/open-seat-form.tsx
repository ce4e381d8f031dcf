import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { formatDay } from '#consortium/calendar.ts'
import { prefectures } from '#consortium/prefecture.ts'
import type { Words } from '#consortium/words.ts'
import type { Edition } from '#programs/edition.ts'
import type { RuleId } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { Choices, focusFirstWrong, Select, TextArea, TextField } from '../field.tsx'
import { FormErrors } from '../notice.tsx'
import { RoleTicks } from '../room/role-ticks.tsx'
import { RuleNumber } from '../verdict/finding-item.tsx'
import { EvenSo } from './even-so.tsx'
import { errorOf, type OpenSeatTold, type OpenSeatTyped } from './told.ts'

const places = [0, 1, 2] as const

/** What an organiser writes of a seat before everyone may read it. */
export function OpenSeatForm({
  seatId,
  edition,
  clause,
  start,
  on,
  closes,
  told,
}: {
  /** Of a seat to write anew. */
  seatId: string | null
  edition: Pick<Edition, 'roles'>
  clause: { readonly rule: RuleId; readonly title: Words } | null
  start: OpenSeatTyped
  on: string
  closes: string | null
  told: OpenSeatTold | undefined
}) {
  const { openSeats, written } = useWords()
  const words = openSeats.write
  const say = useSay()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told && told.errors.length > 0) focusFirstWrong(frame.current)
  }, [told])
  // Without scripts the page comes anew: what was typed stands in it.
  const it = told?.typed ?? start
  return (
    <div ref={frame}>
      <Form method="post" className="space-y-6">
        {told && <FormErrors errors={told.errors} />}
        {seatId && <input type="hidden" name="openSeatId" value={seatId} />}
        <input type="hidden" name="rule" value={start.rule} />
        {clause && (
          <p>
            {written.label(words.clause)}
            <span className="mr-2 text-[0.8125rem]">
              <RuleNumber rule={clause.rule} />
            </span>
            {say(clause.title)}
          </p>
        )}
        <RoleTicks edition={edition} chosen={it.roles} label={words.roles} errors={errorOf(told, 'roles')} />
        <Select
          name="prefecture"
          label={words.prefecture}
          help={words.prefectureHelp}
          empty={openSeats.any}
          defaultValue={it.prefecture}
          options={prefectures.map((one) => ({ value: one.code, label: say(one) }))}
          errors={errorOf(told, 'prefecture')}
        />
        <TextArea
          name="text"
          label={words.text}
          help={words.textHelp}
          required
          rows={7}
          maxLength={2000}
          defaultValue={it.text}
          errors={errorOf(told, 'text')}
        />
        {places.map((at) => (
          <TextField
            key={at}
            name="questions"
            id={`question-${at}`}
            label={words.question(at + 1)}
            {...(at === 0 ? { help: words.questionsHelp } : {})}
            maxLength={200}
            defaultValue={it.questions[at] ?? ''}
            errors={errorOf(told, `questions.${at}`)}
          />
        ))}
        <TextField
          name="until"
          type="date"
          label={words.until}
          help={closes ? words.untilHelp(say(formatDay(closes))) : words.untilPlain}
          required
          min={on}
          defaultValue={it.until}
          errors={errorOf(told, 'until')}
          className="max-w-xs"
        />
        <Choices
          name="names"
          label={words.names}
          required
          chosen={it.blind ? 'blind' : 'named'}
          options={[
            { value: 'named', label: words.named, help: words.namedHelp },
            { value: 'blind', label: words.blind, help: words.blindHelp },
          ]}
        />
        <EvenSo told={told} label={words.evenSo} />
        <SubmitButton size="lg">{seatId ? words.save : words.publish}</SubmitButton>
      </Form>
    </div>
  )
}
