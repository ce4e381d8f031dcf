import { Form } from '@remix-run/react'
import { kinds } from '#consortium/kinds.ts'
import type { PairedEntry, ProposedPair } from '#use-cases/duplicates/list-duplicates.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { Badge } from '../badge.tsx'
import { SubmitButton, TextLink } from '../button.tsx'
import { usePlace } from '../organisation-marks.tsx'
import { Card } from '../page.tsx'
import { Table } from '../table.tsx'

/** Two entries that look like one organisation, side by side with what differs, and the three answers. */
export function PairToDecide({ pair: { one, other, alike } }: { pair: ProposedPair }) {
  const words = useWords().organisations.operator.duplicates
  const rows = useRows()
  const [first, second] = [rows(one), rows(other)]
  return (
    <Card>
      <p className="mb-3 flex flex-wrap items-center gap-2 text-[0.9375rem]">
        {words.alike}
        {['name' as const, ...alike].map((it) => (
          <Badge key={it} tone="blue">
            {words.likenesses[it]}
          </Badge>
        ))}
      </p>
      <Table caption={words.caption(one.organisation.name)} head={[words.item, words.first, words.second]}>
        {first.map(({ label, text }, index) => {
          const theirs = second[index]?.text ?? ''
          const differs = text !== theirs
          return (
            <tr key={label} className={differs ? 'bg-yellow-50' : ''}>
              <th scope="row" className="break-normal whitespace-nowrap [:lang(en)_&]:whitespace-normal">
                {label}
                {differs && <span className="ml-2 text-[0.8125rem] font-400">{words.differs}</span>}
              </th>
              <td>{text || words.unknown}</td>
              <td>{theirs || words.unknown}</td>
            </tr>
          )
        })}
        <tr>
          <th scope="row">{words.page}</th>
          {[one, other].map(({ organisation }, index) => (
            <td key={organisation.id}>
              <TextLink to={`/organisations/${organisation.id}`}>{words.open(index + 1)}</TextLink>
            </td>
          ))}
        </tr>
      </Table>
      <Form method="post" className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="one" value={one.organisation.id} />
        <input type="hidden" name="other" value={other.organisation.id} />
        <SubmitButton name="decision" value="keep-one">
          {words.keep(1)}
        </SubmitButton>
        <SubmitButton name="decision" value="keep-other">
          {words.keep(2)}
        </SubmitButton>
        <SubmitButton kind="outline" name="decision" value="unlike">
          {words.unlike}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** What is compared of an entry, as text. */
function useRows() {
  const { organisations: words, written } = useWords()
  const { rows } = words.operator.duplicates
  const placeOf = usePlace()
  const say = useSay()
  return ({ organisation: it, carried }: PairedEntry) => [
    { label: rows.name, text: it.name },
    { label: rows.kana, text: it.kana ?? '' },
    { label: rows.number, text: it.corporateNumber ?? '' },
    { label: rows.place, text: written.place(placeOf(it), it.register?.address ?? '') },
    {
      label: rows.kind,
      text: written.list([it.facts.kind ?? []].flat().map((kind) => say(kinds[kind]))),
    },
    { label: rows.capability, text: it.capability },
    { label: rows.domain, text: it.domain ?? '' },
    { label: rows.source, text: it.source ?? words.page.noSource },
    { label: rows.closed, text: it.register?.closed ? words.closed : '' },
    { label: rows.people, text: rows.count(carried.people) },
    { label: rows.claims, text: rows.count(carried.claims) },
    { label: rows.rooms, text: rows.count(carried.rooms) },
  ]
}
