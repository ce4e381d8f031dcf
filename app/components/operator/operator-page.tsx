import type { ReactNode } from 'react'
import { FormErrors, Notice } from '../notice.tsx'
import { EmptyState, Page, PageTitle } from '../page.tsx'

interface Given {
  readonly words: { readonly title: string; readonly lead: string; readonly empty: string }
  /** What came of the operator's last decision. */
  readonly answer: { readonly done: string | null; readonly error: string | null } | undefined
  /** One entry a thing to decide; none says that nothing waits. */
  readonly items: readonly ReactNode[]
  readonly children?: ReactNode
}

/** A page of things that wait for the operator: what was just done, then one after the other. */
export function OperatorPage({ words, answer, items, children }: Given) {
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {answer?.done && (
        <Notice kind="success" live className="mb-6">
          {answer.done}
        </Notice>
      )}
      <FormErrors errors={answer?.error ? [answer.error] : undefined} />
      {items.length === 0 ? <EmptyState title={words.empty} /> : <ul className="space-y-5">{items}</ul>}
      {children}
    </Page>
  )
}
