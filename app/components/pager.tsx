import { Link } from '@remix-run/react'
import { useWords } from '../words/use-words.ts'

/** Onward through a list that is read by cursor, and back to its start. `next` is null on the last page. */
export function Pager({ first, next }: { first: string | null; next: string | null }) {
  const words = useWords().shell.pager
  if (!first && !next) return null
  const step =
    'focus-ring inline-flex min-h-11 items-center rounded-8 border border-solid-gray-420 bg-white px-4 text-blue-900 hover:bg-blue-50 hover:underline'
  return (
    <nav aria-label={words.label} className="mt-6 flex items-center justify-center gap-4">
      {first && (
        <Link className={step} to={first}>
          {words.first}
        </Link>
      )}
      {next && (
        <Link className={step} to={next} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  )
}
