import { Form } from '@remix-run/react'
import type { Correction } from '#use-cases/stores/organisations.ts'
import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { Button, SubmitButton, TextLink } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Card } from '../page.tsx'
import { FactRow, Facts } from '../table.tsx'

/** One wish to correct or remove an entry, and the three ways to settle it. */
export function CorrectionToSettle({ correction: it }: { correction: Correction }) {
  const all = useWords()
  const { moment } = useWords().written
  const words = all.organisations.operator.corrections
  const asked = all.organisations.correction
  const about = (
    <>
      <input type="hidden" name="correctionId" value={it.id} />
      <input type="hidden" name="name" value={it.organisationName} />
    </>
  )
  return (
    <Card>
      <h2 className="mb-3 flex flex-wrap items-center gap-3 text-[1.125rem] font-700">
        <TextLink to={`/organisations/${it.organisationId}`}>{it.organisationName}</TextLink>
        <Badge tone={it.wish === 'remove' ? 'red' : 'blue'}>
          {it.wish === 'remove' ? asked.remove : asked.correct}
        </Badge>
      </h2>
      <Facts>
        <FactRow label={asked.text}>
          <span className="whitespace-pre-wrap">{it.text}</span>
        </FactRow>
        <FactRow label={words.from}>{it.replyTo}</FactRow>
        <FactRow label={words.since}>{moment(it.createdAt)}</FactRow>
      </Facts>
      <div className="mt-4 flex flex-wrap gap-3">
        <Form method="post" className="flex flex-wrap gap-3">
          {about}
          <SubmitButton name="outcome" value="corrected">
            {words.corrected}
          </SubmitButton>
          <SubmitButton kind="outline" name="outcome" value="kept">
            {words.kept}
          </SubmitButton>
        </Form>
        <Dialog kind="danger" opener={words.removed} title={words.removeSure(it.organisationName)}>
          {(close) => (
            <Form method="post" onSubmit={close} className="space-y-4">
              {about}
              <p>{words.removeText}</p>
              <div className="flex flex-wrap gap-3">
                <SubmitButton kind="danger" name="outcome" value="removed">
                  {words.removed}
                </SubmitButton>
                <Button kind="text" onClick={close}>
                  {all.shell.cancel}
                </Button>
              </div>
            </Form>
          )}
        </Dialog>
      </div>
    </Card>
  )
}
