import { dayInJapan, formatDay } from '#consortium/calendar.ts'
import { organisationFacts } from '#consortium/facts/organisation.ts'
import type { EditionChanges } from '#programs/edition-changes.ts'
import type { Shown } from '#programs/verdict.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { Differences } from '../programme/differences.tsx'
import { Folded } from './folded.tsx'
import { useRoom } from './room-context.ts'
import { RoomForm } from './room-form.tsx'

/** So many digits of a version stand on the page, as where the verdict is named. */
const short = (version: string) => version.slice(0, 8)

/** The edition's file says something else than the version this room stands on: what would change, and the organiser's way there. */
export function EditionAhead({ outcome }: { outcome: Shown | undefined }) {
  const { ahead, me } = useRoom()
  const { editions, programme, written } = useWords()
  const say = useSay()
  if (!ahead) return null
  const { from, version, changes, facts } = ahead
  const words = editions.ahead
  return (
    <Notice kind="warning" title={words.title} className="mb-6">
      <div className="space-y-3">
        <p>{(changes ? words.text : words.lost)(short(from), short(version))}</p>
        {changes && <Changes changes={changes} />}
        {changes && outcome && outcome !== ahead.outcome && (
          <p>{words.outcome(programme.overall[outcome], programme.overall[ahead.outcome])}</p>
        )}
        {facts.length > 0 && <p>{words.facts(written.list(facts.map((it) => say(organisationFacts[it].label))))}</p>}
        {me.organiser ? (
          <RoomForm
            intent="move-edition"
            hidden={{ from, version }}
            submit={changes ? words.submit : words.submitLost}
            aside={<span className="text-[0.875rem] text-solid-gray-700">{words.once}</span>}
          />
        ) : (
          <p>{words.organiser}</p>
        )}
      </div>
    </Notice>
  )
}

/** The last move to another version, for those who were away then. */
export function EditionBehind() {
  const { behind } = useRoom()
  const { editions } = useWords()
  const say = useSay()
  if (!behind) return null
  const on = say(formatDay(dayInJapan(new Date(behind.at))))
  return (
    <div className="mb-4">
      <Folded title={editions.behind(on, short(behind.from), short(behind.version))}>
        {behind.changes ? <Changes changes={behind.changes} /> : <p>{editions.lostBehind}</p>}
      </Folded>
    </div>
  )
}

function Changes({ changes }: { changes: EditionChanges }) {
  const say = useSay()
  const { clauses, beside } = changes
  return (
    <>
      {beside.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {beside.map((it) => (
            <li key={it.en}>{say(it)}</li>
          ))}
        </ul>
      )}
      <Differences them={clauses} />
    </>
  )
}
