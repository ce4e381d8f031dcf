import { Link, type LinkProps, useNavigation } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

export type ButtonKind = 'solid' | 'outline' | 'text' | 'danger'
export type ButtonSize = 'lg' | 'md' | 'sm'

const always =
  'focus-ring inline-flex items-center justify-center gap-2 text-center font-700 leading-130 cursor-pointer select-none underline-offset-4 hover:underline aria-disabled:cursor-default aria-disabled:no-underline disabled:cursor-default disabled:no-underline'

const kinds: Record<ButtonKind, string> = {
  solid:
    'bg-blue-900 text-white hover:bg-blue-1000 active:bg-blue-1200 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-50 disabled:bg-solid-gray-300 disabled:text-solid-gray-50',
  outline:
    'border border-blue-900 bg-white text-blue-900 hover:bg-blue-100 hover:text-blue-1000 active:bg-blue-200 aria-disabled:border-solid-gray-300 aria-disabled:text-solid-gray-420 disabled:border-solid-gray-300 disabled:text-solid-gray-420 disabled:bg-white',
  text: 'text-blue-900 underline hover:bg-blue-50 hover:decoration-[3px] active:bg-blue-100 disabled:text-solid-gray-420',
  danger:
    'border border-error-2 bg-white text-error-2 hover:bg-red-50 active:bg-red-100 disabled:border-solid-gray-300',
}

/** `sm` is 36 px high and for rows of a table, with room around it; the others reach the 44 px of a finger. */
const sizes: Record<ButtonSize, string> = {
  lg: 'min-h-14 min-w-34 rounded-8 px-6 py-3 text-[1rem]',
  md: 'min-h-11 min-w-24 rounded-8 px-4 py-2 text-[1rem]',
  sm: 'min-h-9 rounded-6 px-3 py-1 text-[0.875rem]',
}

export const buttonClass = (kind: ButtonKind = 'solid', size: ButtonSize = 'md', more = '') =>
  `${always} ${kinds[kind]} ${sizes[size]} ${more}`

interface Looks {
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
}

export function Button({
  kind,
  size,
  className = '',
  type = 'button',
  ...rest
}: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={buttonClass(kind, size, className)} {...rest} />
}

/**
 * Sends its form. While the answer is on its way it says so and a second press does nothing; it stays focusable.
 * `name` and `value` tell apart several of them in one form.
 */
export function SubmitButton({
  children,
  className = '',
  kind,
  size,
  ...rest
}: Looks & ButtonHTMLAttributes<HTMLButtonElement> & { children: ReactNode }) {
  const navigation = useNavigation()
  const words = useWords()
  const sent = navigation.formData
  const busy = sent !== undefined && (rest.name === undefined || sent.get(rest.name) === rest.value)
  return (
    <button
      type="submit"
      className={buttonClass(kind, size, className)}
      aria-disabled={sent !== undefined || undefined}
      onClick={(event) => {
        if (sent) event.preventDefault()
      }}
      {...rest}
    >
      {busy ? words.shell.sending : children}
    </button>
  )
}

export function ButtonLink({ kind, size, className = '', ...rest }: Looks & LinkProps) {
  return <Link className={buttonClass(kind, size, className)} {...rest} />
}

export function TextLink({ className = '', ...rest }: LinkProps) {
  return <Link className={`text-link ${className}`} {...rest} />
}

/** A link that leaves the product: opens beside it and says so. */
export function OutsideLink({
  href,
  children,
  className = '',
}: {
  href: string
  children: ReactNode
  className?: string
}) {
  const words = useWords()
  return (
    <a className={`text-link ${className}`} href={href} target="_blank" rel="noreferrer">
      {children}
      <svg aria-hidden="true" viewBox="0 0 16 16" className="ml-1 inline size-[0.85em] align-[-0.05em]" fill="none">
        <path d="M6 3H3v10h10v-3M9 2h5v5M14 2 7 9" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className="sr-only">{words.shell.newTab}</span>
    </a>
  )
}
