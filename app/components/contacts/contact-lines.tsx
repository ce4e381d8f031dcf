import type { Contacts } from '#consortium/contacts.ts'
import { findPrefecture } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { contactGroups } from './contact-groups.ts'

/** Who signs and who answers, as it is read; what is unknown is left out. */
export function ContactLines({ contacts }: { contacts: Contacts }) {
  const { contacts: words } = useWords()
  const say = useSay()
  const show = (name: keyof Contacts) => {
    const value = contacts[name] ?? ''
    if (name === 'mail')
      return (
        <a className="text-link break-all" href={`mailto:${value}`}>
          {value}
        </a>
      )
    const place = name === 'prefecture' ? findPrefecture(value) : undefined
    return place ? say(place) : value
  }
  return (
    <dl className="space-y-3 text-[0.9375rem] leading-150">
      {contactGroups.map(([group, names]) => {
        const known = names.filter((name) => contacts[name])
        if (known.length === 0) return null
        return (
          <div key={group}>
            <dt className="text-[0.875rem] font-700 text-solid-gray-700">{words.groups[group]}</dt>
            {known.map((name) => (
              <dd key={name} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
                <span className="text-[0.875rem] text-solid-gray-700">{words.fields[name]}</span>
                <span className="min-w-0 wrap-anywhere">{show(name)}</span>
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
