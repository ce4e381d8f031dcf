import type { DeemedLarge } from '#consortium/deemed-large-outcome.ts'
import type { Evidence, Fact, SeenBy } from '#consortium/facts/fact.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { TextLink } from '../button.tsx'
import { outcomeText } from '../deemed-large/told.ts'
import { type Control, controlOf } from '../fact/control.ts'
import { showRatio } from '../fact/read.ts'
import { Table } from '../table.tsx'

export interface Shared {
  readonly name: keyof typeof organisationFacts
  readonly label: Words
  readonly seenBy: SeenBy
  readonly value: unknown
  readonly evidence: Evidence | null
}

/** Which facts accepting copies into the room, as they stand, and who will read them. */
export function SharedFacts({
  shares,
  organiser,
  mine,
  listed,
  check,
}: {
  shares: readonly Shared[]
  organiser: string
  /** Whether the reader belongs to the invited organisation: else its own facts stay unsaid here. */
  mine: boolean
  /** Whether the directory has it. */
  listed: boolean
  /** Where its own people find out whether it is deemed large. */
  check?: string | undefined
}) {
  const words = useWords()
  const { invitation, programme, deemedLarge } = words
  const say = useSay()
  const show = useShown()
  const { consent } = invitation
  const shown = ({ name, value }: Shared) =>
    name === 'deemedLarge'
      ? outcomeText(value as DeemedLarge, words, say)
      : show(controlOf(name, organisationFacts[name] as Fact), value)
  const missing = (it: Shared) => {
    if (!listed) return consent.whenRegistered
    return mine || it.seenBy === 'everyone' ? consent.unknown : consent.insideOnly
  }
  return (
    <div className="space-y-3">
      {shares.length === 0 ? (
        <p>{consent.none}</p>
      ) : (
        <Table caption={consent.title} head={[consent.item, consent.value, consent.evidence]}>
          {shares.map((it) => (
            <tr key={it.name}>
              <th scope="row">
                {say(it.label)}
                {it.seenBy === 'everyone' && (
                  <span className="ml-2">
                    <Badge>{consent.public}</Badge>
                  </span>
                )}
              </th>
              <td>
                {it.value === null ? missing(it) : shown(it)}
                {it.name === 'deemedLarge' && check && (
                  <TextLink className="mt-1 block text-[0.875rem]" to={check}>
                    {it.value === null ? deemedLarge.link.go : deemedLarge.link.see}
                  </TextLink>
                )}
              </td>
              <td className="whitespace-nowrap">{it.evidence ? programme.evidence[it.evidence] : '―'}</td>
            </tr>
          ))}
        </Table>
      )}
      <ul className="list-disc space-y-1 pl-5 text-[0.9375rem]">
        <li>{consent.whoReads(organiser)}</li>
        <li>{consent.updates}</li>
        <li>{consent.contacts}</li>
        <li>{consent.money}</li>
        <li>{consent.also}</li>
      </ul>
    </div>
  )
}

/** A value as its control would be read aloud. */
export function useShown() {
  const { facts, written } = useWords()
  const say = useSay()
  const show = (control: Control, value: unknown): string => {
    if (value === null || value === undefined) return facts.unset
    switch (control.kind) {
      case 'yes-no':
        return value ? facts.yes : facts.no
      case 'number':
        return control.unit === 'yen'
          ? say(formatYen(Number(value)))
          : `${String(value)}${control.unit ? facts.units[control.unit] : ''}`
      case 'ratio':
        return `${showRatio(value as readonly [number, number])}${facts.percent}`
      case 'choice':
        return written.beside([value].flat().map((it) => named(control.options, it)))
      case 'choices': {
        const them = value as readonly unknown[]
        return them.length === 0 ? facts.none : written.beside(them.map((it) => named(control.options, it)))
      }
      case 'list':
        return written.list((value as readonly unknown[]).map((it) => show(control.of, it))) || facts.none
      case 'group':
        return control.parts
          .flatMap((it) => {
            const part = (value as Record<string, unknown>)[it.name]
            return part === undefined ? [] : [`${facts.parts[it.name] ?? it.name} ${show(it.control, part)}`]
          })
          .join(' ')
      default:
        return String(value)
    }
  }
  const named = (options: readonly { value: string; label: Words }[], it: unknown) => {
    const id = typeof it === 'object' && it !== null ? String((it as { id: unknown }).id) : String(it)
    const found = options.find(({ value }) => value === id)
    return found ? say(found.label) : id
  }
  return show
}
