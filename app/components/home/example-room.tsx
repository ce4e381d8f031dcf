import { useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'

/** A picture of a room for the first page: seats filled one by one, and the one that is missing. */
export function ExampleRoom() {
  const words = useWords().home.verdict
  return (
    <figure className="rounded-16 border border-solid-gray-200 bg-white p-5 shadow-1">
      <figcaption className="flex items-center justify-between text-[0.8125rem] text-solid-gray-700">
        <span>{words.title}</span>
        <Badge>{words.example}</Badge>
      </figcaption>
      <p className="mt-1 font-700 text-solid-gray-900">{words.program}</p>
      <ul className="mt-3 divide-y divide-solid-gray-200 border-y border-solid-gray-200">
        {words.seats.map((it) => (
          <li key={it.name} className="flex items-center gap-3 py-2">
            <span
              aria-hidden="true"
              className={`size-3 shrink-0 rounded-full ${it.done ? 'bg-green-800' : 'border-2 border-dashed border-solid-gray-536'}`}
            />
            <span className="min-w-0 flex-1">
              <span className="block text-[0.8125rem] leading-140 text-solid-gray-700">{it.role}</span>
              <span className="block leading-150">{it.name}</span>
            </span>
            <Badge tone={it.done ? 'green' : 'neutral'}>{it.state}</Badge>
          </li>
        ))}
      </ul>
      <p className="mt-3 rounded-8 border-l-4 border-orange-800 bg-orange-50 px-3 py-2 text-[0.9375rem]">
        {words.short}
      </p>
    </figure>
  )
}
