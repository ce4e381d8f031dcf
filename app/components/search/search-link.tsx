import { Link, type LinkProps } from '@remix-run/react'
import type { Wishes } from '#use-cases/searches/wishes.ts'
import { searchPath } from './address.ts'

/**
 * Goes to another search on the same page, without a leap. `toTotal`: the link itself will be gone, so that whoever followed it by
 * keyboard stands at the number of results then.
 */
export function SearchLink({
  wishes,
  toTotal = false,
  ...rest
}: Omit<LinkProps, 'to' | 'state'> & { wishes: Wishes; toTotal?: boolean }) {
  return <Link to={searchPath(wishes)} state={toTotal ? { toTotal } : null} preventScrollReset {...rest} />
}

export const isToTotal = (state: unknown): boolean => (state as { toTotal?: boolean } | null)?.toTotal === true
