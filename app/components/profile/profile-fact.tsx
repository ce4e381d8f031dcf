import type { Evidence } from '#consortium/facts/fact.ts'
import { middleGroups } from '#consortium/industry-groups.ts'
import type { Words } from '#consortium/words.ts'
import { formatYen } from '#consortium/yen.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { FactControl } from '../fact/fact-control.tsx'
import { TextField } from '../field.tsx'
import { Designations } from './designations.tsx'
import { EvidenceBadge } from './evidence-badge.tsx'
import { type ProfileControl, type ProfileFactName, profileControl, profileFacts } from './facts.ts'
import { chosenFirst, columns, Framed, Tick } from './many.tsx'
import { Months } from './months.tsx'

/** One fact of the entry: what it is, who will see it, how it is known, and the field its type asks for. */
export function ProfileFact({
  name,
  value,
  evidence,
  errors,
}: {
  name: ProfileFactName
  value: unknown
  evidence?: Evidence | undefined
  errors?: readonly string[] | undefined
}) {
  const words = useWords()
  const say = useSay()
  const fact = profileFacts[name]
  const control = profileControl(name)
  const at = `facts.${name}`
  const label = say(fact.label)
  const help = (
    <>
      {say(fact.help)} <span className="whitespace-nowrap">{words.profile.seen[fact.seenBy]}</span>{' '}
      <EvidenceBadge evidence={evidence} />
    </>
  )
  const common = { label, help, errors }

  if (name === 'industry')
    return (
      <>
        <TextField
          {...common}
          name={at}
          unmarked
          list="industries"
          autoComplete="off"
          placeholder={words.profile.industryHint}
          defaultValue={value === undefined ? '' : String(value)}
        />
        <datalist id="industries">
          {middleGroups.map(([ja], index) => (
            <option key={ja} value={`${String(index + 1).padStart(2, '0')} ${ja}`} />
          ))}
        </datalist>
      </>
    )
  switch (control.kind) {
    case 'designations':
      return (
        <Framed {...common}>
          <Designations name={at} value={value} />
        </Framed>
      )
    case 'months':
      return (
        <Framed {...common} tall>
          <Months name={at} value={value} />
        </Framed>
      )
    case 'choices': {
      const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value]
      return (
        <Framed {...common}>
          <div className={columns}>
            {chosenFirst(control.options, (it) => chosen.includes(it.value)).map((it) => (
              <Tick
                key={it.value}
                name={at}
                value={it.value}
                label={say(it.label)}
                ticked={chosen.includes(it.value)}
              />
            ))}
          </div>
        </Framed>
      )
    }
    case 'list':
      return (
        <div>
          <FactControl {...common} name={at} control={control} value={value} />
          <Tick
            name={`${at}.none`}
            value="yes"
            ticked={Array.isArray(value) && value.length === 0}
            label={`${words.profile.none}${words.written.aside(words.profile.noneHelp)}`}
          />
        </div>
      )
    default:
      return <FactControl {...common} name={at} control={control} value={asTyped(control, value, say)} />
  }
}

/** Yen as people write them, 「3,000万」 or 30,000,000; the unit stands behind the field. Above a trillion the digits say it. */
const asTyped = (control: ProfileControl, value: unknown, say: (words: Words) => string) =>
  control.kind === 'number' && control.unit === 'yen' && typeof value === 'number' && value < 1e12
    ? say(formatYen(value)).replace(/(円| yen)$/, '')
    : value
