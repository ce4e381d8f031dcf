import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import type { Watched } from '#use-cases/sources/watched.ts'
import type { SourceState } from '#use-cases/stores/sources.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { TextField } from '../field.tsx'
import { Card } from '../page.tsx'
import { SourceLink } from '../programme/source-mark.tsx'
import { FactRow, Facts } from '../table.tsx'

/** A document of many programmes marks dozens; they are folded away then. */
const mostShown = 5

/** A source that is no longer what was read, the editions it marks, and the way to say that somebody has read it. */
export function ChangedSource({
  it,
  changed,
}: {
  it: Watched & { readonly state: SourceState }
  changed: NonNullable<SourceState['changed']>
}) {
  const { editions } = useWords()
  const words = editions.operator
  const say = useSay()
  const bytes = ({ hash, bytes: n }: { hash: string; bytes: number }) =>
    words.bytes(hash.slice(0, 12), n.toLocaleString('en'))
  return (
    <Card>
      <h2 className="mb-3 text-[1.125rem] font-700">
        <SourceLink source={it.source} />
      </h2>
      <Facts>
        <FactRow label={words.since}>{say(formatDay(dayInJapan(changed.since)))}</FactRow>
        <FactRow label={words.known}>{it.state.known && bytes(it.state.known)}</FactRow>
        <FactRow label={words.found}>{bytes(changed)}</FactRow>
        <FactRow label={words.editions}>
          <Folding open={it.editions.length <= mostShown} title={words.count(it.editions.length)}>
            {it.editions.map(({ id, name }) => (
              <li key={id}>
                <TextLink to={`/programs/${id}`}>{say(name)}</TextLink>
              </li>
            ))}
          </Folding>
        </FactRow>
      </Facts>
      <Form method="post" className="mt-4 max-w-column space-y-3">
        <input type="hidden" name="source" value={it.source} />
        <input type="hidden" name="hash" value={changed.hash} />
        <TextField name="note" label={words.note} help={words.noteHelp} unmarked />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </Card>
  )
}

function Folding({ open, title, children }: { open: boolean; title: string; children: ReactNode }) {
  if (open) return <ul>{children}</ul>
  return (
    <details>
      <summary className="text-link inline-flex min-h-8 cursor-pointer list-none items-center">{title}</summary>
      <ul>{children}</ul>
    </details>
  )
}
