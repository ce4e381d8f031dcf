import { kinds } from '#consortium/kinds.ts'
import { prefectures } from '#consortium/prefecture.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { Badge } from './badge.tsx'

/** What stands over or beside the name of an organisation: its kinds, whether it is no more, invented, spoken for by anybody. */
export function OrganisationMarks({
  of,
}: {
  of: {
    readonly facts: { readonly kind?: unknown }
    readonly demo: boolean
    readonly claimed: boolean
    readonly register: { readonly closed: object | null } | null
  }
}) {
  const words = useWords().organisations
  const say = useSay()
  return (
    <>
      {kindsOf(of.facts.kind).map((it) => (
        <Badge key={it}>{say(kinds[it])}</Badge>
      ))}
      {of.register?.closed && <Badge tone="red">{words.closed}</Badge>}
      {of.demo && <Badge tone="purple">{words.demo}</Badge>}
      {of.claimed ? (
        <Badge tone="green">{words.claimed}</Badge>
      ) : (
        <span className="text-[0.8125rem] text-solid-gray-700">{words.unclaimed}</span>
      )}
    </>
  )
}

const kindsOf = (kind: unknown): (keyof typeof kinds)[] =>
  (Array.isArray(kind) ? kind : [kind]).filter((it): it is keyof typeof kinds => typeof it === 'string' && it in kinds)

/** Prefecture and municipality as far as they are known, e.g. 広島県福山市. */
export function usePlace() {
  const say = useSay()
  const { written } = useWords()
  return ({
    facts,
    municipalityName,
  }: {
    facts: { prefecture?: string | undefined }
    municipalityName: string | null
  }) => {
    const found = prefectures.find((it) => it.code === facts.prefecture)
    return written.place(found ? say(found) : '', municipalityName ?? '')
  }
}
