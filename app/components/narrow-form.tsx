import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { TextLink } from './button.tsx'
import { Notice } from './notice.tsx'

/** A page that is one short form: signing in, a password, a link of a mail. */
export function NarrowForm({
  title,
  lead,
  children,
  below,
}: {
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
  below?: ReactNode
}) {
  return (
    <div className="mx-auto w-full max-w-lg px-4 pt-8 pb-16 sm:pt-12">
      <h1 className="text-[1.5rem] font-700 leading-150 sm:text-[1.75rem]">{title}</h1>
      {lead && <p className="mt-2 text-solid-gray-700">{lead}</p>}
      <div className="mt-6 space-y-6">{children}</div>
      {below && <div className="mt-8 border-t border-solid-gray-200 pt-5 text-[0.9375rem]">{below}</div>}
    </div>
  )
}

/** On an installation that sends no mail, where to read it. */
export function MailHere({ outbox }: { outbox: boolean }) {
  const words = useWords().accounts.mailHere
  if (!outbox) return null
  return (
    <Notice>
      {words.text}{' '}
      <TextLink to="/outbox" className="inline-block">
        {words.link}
      </TextLink>
    </Notice>
  )
}
