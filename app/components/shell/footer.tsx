import { Link } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'
import { Mark } from './logo.tsx'

/** The official guidelines prevail, and where the data comes from. */
export function Footer({ outbox }: { outbox: boolean }) {
  const words = useWords().shell
  return (
    <footer className="border-t border-solid-gray-200 bg-solid-gray-50 print:hidden">
      <div className="mx-auto max-w-page px-4 py-8 text-[0.875rem] leading-170 sm:px-6">
        <div className="flex flex-wrap items-start gap-x-10 gap-y-4">
          <p className="flex items-center gap-2 font-700 text-solid-gray-900">
            <Mark className="size-6" />
            {words.product}
          </p>
          <p className="max-w-column flex-1 basis-80 text-solid-gray-700">{words.footer.authority}</p>
          <ul className="space-y-1">
            <li>
              <Link className="text-link" to="/about-data">
                {words.footer.data}
              </Link>
            </li>
            {outbox && (
              <li>
                <Link className="text-link" to="/outbox">
                  {words.account.outbox}
                </Link>
              </li>
            )}
          </ul>
        </div>
        <p className="mt-4 text-solid-gray-700">{words.footer.sources}</p>
      </div>
    </footer>
  )
}
