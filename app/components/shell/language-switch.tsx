import { Form, useLocation } from '@remix-run/react'
import { useWords } from '../../words/use-words.ts'

/** Turns to the other language, named as that language names itself. */
export function LanguageSwitch() {
  const { label, other } = useWords().shell.language
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/language" preventScrollReset aria-label={label}>
      <input type="hidden" name="to" value={pathname + search} />
      <button
        type="submit"
        name="language"
        value={other.value}
        lang={other.value}
        className="focus-ring flex min-h-11 cursor-pointer items-center rounded-8 px-2 text-[0.875rem] text-solid-gray-800 hover:bg-solid-gray-50 hover:underline"
      >
        {other.name}
      </button>
    </Form>
  )
}
