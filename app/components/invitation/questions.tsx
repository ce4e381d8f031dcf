import { Form } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { SubmitButton } from '../button.tsx'
import { TextArea } from '../field.tsx'
import { Notice } from '../notice.tsx'

interface Said {
  readonly kind: string
  readonly at: Date
  readonly text: string
}

/** What was asked and told so far, and one more question before answering; none of it needs an account. */
export function Questions({ talk, organiser, asked }: { talk: readonly Said[]; organiser: string; asked: boolean }) {
  const { invitation, written } = useWords()
  const words = invitation.talk
  return (
    <div className="space-y-4">
      {asked && (
        <Notice kind="success" live>
          {words.asked}
        </Notice>
      )}
      {talk.length > 0 && (
        <ol className="space-y-3">
          {talk.map((it) => (
            <li key={`${it.at.getTime()} ${it.kind}`} className="rounded-8 border border-solid-gray-300 px-4 py-3">
              <p className="text-[0.875rem] text-solid-gray-700">
                <span className="mr-[1em]">{it.kind === 'told' ? words.by.told(organiser) : words.by.asked}</span>
                {written.moment(it.at)}
              </p>
              <p className="mt-1 break-words whitespace-pre-wrap">{it.text}</p>
            </li>
          ))}
        </ol>
      )}
      <Form method="post" className="space-y-3" key={talk.length}>
        <input type="hidden" name="answer" value="ask" />
        <TextArea name="text" label={words.question} help={words.questionHelp} required rows={3} maxLength={1000} />
        <SubmitButton kind="outline">{words.ask}</SubmitButton>
      </Form>
    </div>
  )
}
