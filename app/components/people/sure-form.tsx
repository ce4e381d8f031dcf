import { Form } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Button, SubmitButton } from '../button.tsx'
import { Dialog } from '../dialog.tsx'

/** A button that asks once more before its form is sent. */
export function SureForm({
  intent,
  hidden = {},
  opener,
  of,
  title,
  text,
  button,
  danger = false,
}: {
  intent: string
  hidden?: Readonly<Record<string, string>>
  opener: string
  /** Whom it is about, for those who only hear the button. */
  of?: string
  title: string
  text: string
  button: string
  danger?: boolean
}) {
  const { shell, written } = useWords()
  return (
    <Dialog
      kind={danger ? 'danger' : 'text'}
      opener={
        <>
          {opener}
          {of && <span className="sr-only">{written.aside(of)}</span>}
        </>
      }
      title={title}
    >
      {(close) => (
        <Form method="post" onSubmit={close}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="mb-4">{text}</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton kind={danger ? 'danger' : 'solid'} name="intent" value={intent}>
              {button}
            </SubmitButton>
            <Button kind="text" onClick={close}>
              {shell.cancel}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  )
}
