import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import type { Role } from '#consortium/roles.ts'
import { allEditions, findEdition } from '#programs/catalogue/index.ts'
import { compare } from '#programs/compare.ts'
import { callWindow } from '#programs/window.ts'
import { isLive } from '#rooms/state.ts'
import { copyTeam, rolesIn } from '#use-cases/rooms/copy-team.ts'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { Button, SubmitButton } from '../components/button.tsx'
import { bind, Select, TextField } from '../components/field.tsx'
import { FormErrors } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import { Differences } from '../components/programme/differences.tsx'
import { Moving } from '../components/room/moving.tsx'
import { RoleTicks } from '../components/room/role-ticks.tsx'
import { WindowLine } from '../components/verdict/window-line.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { editionsBeside } from '../programme.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.composition.copy.title)

/** Which edition comes with the address as `to`; without it one is chosen first. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { services } = context
  const { roomId, view, edition, me, on } = requireValue(
    await seeRoom(services, who, { roomId: params.id ?? '' }),
    request,
  )
  if (!me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)

  // Another call of the same programme is what most are after.
  const beside = await editionsBeside(edition)
  const others = (await allEditions()).filter(({ id }) => id !== edition.id && !beside.some((it) => it.id === id))
  const editions = [...beside, ...others.map(({ id, name }) => ({ id, name }))]
  const { name, organiser } = view.room
  const from = { roomId, name, edition: { id: edition.id, name: edition.name } }
  const to = await findEdition(new URL(request.url).searchParams.get('to') ?? '')
  if (!to) return { from, editions, to: null }

  const live = view.room.seats.filter(isLive)
  const own = live.find((it) => it.organisation.id === organiser?.id)
  return {
    from,
    editions,
    to: {
      edition: to,
      window: callWindow(to, on),
      differences: compare(edition, to),
      ownRoles: own ? rolesIn(to, own) : [],
      members: live
        .filter((it) => it !== own)
        .map((it) => ({ id: it.id, name: it.organisation.name, roles: rolesIn(to, it) })),
      copyId: services.secrets.id(),
    },
  }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const submission = await readForm(request, copyTeam.spec.input, { more: { roomId: params.id ?? '' } })
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await copyTeam(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  const { roomId, left } = answer.value
  return redirect(left > 0 ? `/rooms/${roomId}?left=${left}` : `/rooms/${roomId}`)
}

interface Typed {
  name: string
  roles: string[]
}

export default function CopyTeam() {
  const { from, editions, to } = useLoaded<typeof loader>()
  const { composition, programme } = useWords()
  const say = useSay()
  const lastResult = useActionData<typeof action>() ?? null
  const [form, fields] = useForm<Typed>({ lastResult, defaultValue: { name: from.name } })
  const words = composition.copy
  const typed = (lastResult?.initialValue ?? {}) as Partial<Record<keyof Typed, string | string[]>>
  return (
    <Page narrow>
      <PageTitle title={words.title} lead={words.lead} back={{ to: `/rooms/${from.roomId}`, label: from.name }} />
      <Form method="get" className="mb-8 flex flex-wrap items-end gap-3">
        <Select
          key={to?.edition.id}
          name="to"
          label={words.to}
          unmarked
          className="min-w-0 flex-1 basis-64"
          defaultValue={to?.edition.id}
          options={editions.map((it) => ({ value: it.id, label: say(it.name) }))}
        />
        <Button type="submit" kind={to ? 'outline' : 'solid'}>
          {words.compare}
        </Button>
      </Form>
      {to && (
        <>
          <Section title={words.differences} lead={words.fromTo(say(from.edition.name), say(to.edition.name))}>
            <Differences them={to.differences} />
          </Section>
          <Section title={words.moves} lead={words.movesLead}>
            <Moving members={to.members} edition={to.edition} />
          </Section>
          <Section title={words.newRoom}>
            <div className="mb-4">
              <WindowLine window={to.window} />
            </div>
            <Form method="post" {...getFormProps(form)} className="space-y-6">
              <FormErrors errors={form.errors} />
              <input type="hidden" name="program" value={to.edition.id} />
              <input type="hidden" name="copyId" value={to.copyId} />
              <TextField {...bind(fields.name)} label={words.name} required maxLength={200} />
              <RoleTicks
                edition={to.edition}
                chosen={(typed.roles ? [typed.roles].flat() : to.ownRoles) as Role[]}
                label={words.ownRoles}
                errors={fields.roles.errors && [programme.open.rolesMissing]}
              />
              <SubmitButton size="lg">{words.submit}</SubmitButton>
            </Form>
          </Section>
        </>
      )}
    </Page>
  )
}
