import { Form } from '@remix-run/react'
import type { RuleId } from '#programs/verdict.ts'
import type { GapOffer, GapOffers } from '#use-cases/rooms/fill-gap.ts'
import { number } from '../../words/numbers.ts'
import { useSay, useWords } from '../../words/use-words.ts'
import { SubmitButton, TextLink } from '../button.tsx'
import { MixedText } from '../mixed-text.tsx'
import { Notice } from '../notice.tsx'
import { useTitles } from './clause-link.tsx'
import { ProposedMarks, useDescription } from './proposed.tsx'
import { useRoom } from './room-context.ts'
import { useRoleNames } from './seat-words.tsx'

/** Who could mend one clause, a page of them; `from` is the place of the first, `byWords` that they were searched for. */
export function Offers({
  it,
  from,
  byWords,
  address,
}: {
  it: GapOffers
  from: number
  byWords: boolean
  address: (offset: number) => string
}) {
  const { complete, written } = useWords()
  const words = complete.fill
  if (it.outcome === 'met') return <Notice kind="success">{words.met}</Notice>
  if (it.outcome !== 'found') {
    const none = {
      nobody: words.nobody,
      'none-of-those-read': byWords ? words.noneByWords : words.noneRead,
      'not-whole': words.notWhole,
    }[it.outcome]
    return <Notice title={none.title}>{none.text}</Notice>
  }
  const shown = words.shown(from + 1, from + it.offers.length)
  const which = it.total > it.reach ? written.withMore(words.best(number(it.reach)), shown) : shown
  return (
    <>
      <p role="status" className="mb-4">
        {written.withMore(words.found(number(it.total)), which)}
      </p>
      <ul className="mb-6 grid gap-4 md:grid-cols-2">
        {it.offers.map((offer) => (
          <Offer key={offer.organisation.id} it={offer} />
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {it.next !== null && <TextLink to={address(it.next)}>{words.more}</TextLink>}
        {from > 0 && <TextLink to={address(0)}>{words.first}</TextLink>}
      </p>
    </>
  )
}

/** One of them; `level` is that of its name among the headings of the page. */
export function Offer({ it, level: Name = 'h2' }: { it: GapOffer; level?: 'h2' | 'h3' }) {
  const { complete } = useWords()
  const words = complete.fill
  const { edition } = useRoom()
  const say = useSay()
  const roleNames = useRoleNames(edition)
  const describe = useDescription()
  const { organisation, roles } = it
  const isUnsure = (rule: RuleId): boolean => it.unsure.some((one) => one.rule === rule)
  return (
    <li className="flex flex-col gap-2 rounded-12 border border-solid-gray-300 bg-white px-4 py-3">
      <div>
        <p className="text-[0.875rem] text-solid-gray-700">{complete.seat(roleNames(roles))}</p>
        <Name className="font-700">
          <TextLink to={`/organisations/${organisation.id}`}>{organisation.name}</TextLink>
        </Name>
        <p className="text-[0.875rem] text-solid-gray-700">{describe(organisation)}</p>
        <p className="mt-1 flex flex-wrap gap-2">
          <ProposedMarks of={organisation} />
        </p>
      </div>
      <p className="text-[0.9375rem] leading-160">
        <MixedText text={say(it.why)} />
      </p>
      <dl className="text-[0.9375rem] leading-160">
        <Titled label={words.mends} them={it.mends} />
        <Titled label={words.toConfirm} them={it.toConfirm} />
        <Titled label={words.lowers} them={it.lowers.filter(({ rule }) => !isUnsure(rule))} />
        <Titled label={words.mayLower} them={it.lowers.filter(({ rule }) => isUnsure(rule))} />
        <Titled label={words.opens} them={it.opens} />
      </dl>
      {!organisation.listedAs && (
        <Form method="post" className="mt-auto">
          <input type="hidden" name="intent" value="list" />
          <input type="hidden" name="seat" value="0" />
          <input type="hidden" name="organisation-0" value={organisation.id} />
          <input type="hidden" name="roles-0" value={roles.join(',')} />
          <SubmitButton
            kind="outline"
            size="sm"
            name="offer"
            value={organisation.id}
            aria-label={words.addOf(organisation.name)}
          >
            {words.add}
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}

function Titled({ label, them }: { label: string; them: readonly { readonly rule: RuleId }[] }) {
  const { written } = useWords()
  const titles = useTitles()
  if (them.length === 0) return null
  return (
    <div>
      <dt className="inline text-[0.875rem] font-700 text-solid-gray-700">{written.label(label)}</dt>
      <dd className="inline">{titles(them.map(({ rule }) => rule))}</dd>
    </div>
  )
}
