import { getFormProps, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLocation } from '@remix-run/react'
import { dayInJapan } from '#consortium/calendar.ts'
import type { Role } from '#consortium/roles.ts'
import { findEdition } from '#programs/catalogue/index.ts'
import { callWindow } from '#programs/window.ts'
import { seeMe } from '#use-cases/accounts/see-me.ts'
import { openRoom } from '#use-cases/rooms/open-room.ts'
import { setPlan } from '#use-cases/rooms/set-plan.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { ButtonLink, SubmitButton, TextLink } from '../components/button.tsx'
import { bind, Choices, TextArea, TextField } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle } from '../components/page.tsx'
import { AreaField } from '../components/programme/area-field.tsx'
import { planValuesOf, readCarried, writeCarried } from '../components/programme/carried.ts'
import { RoleTicks } from '../components/room/role-ticks.tsx'
import { WindowLine } from '../components/verdict/window-line.tsx'
import { answerForm, readForm, refuseForm } from '../forms.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.programme.open.title)

const longestPurpose = 2000

/** The programme comes with the address; whoever comes without one chooses it first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const program = new URL(request.url).searchParams.get('program')
  if (!program) throw redirect('/programs')
  const edition = await findEdition(program)
  if (!edition) throw turnedDown({ kind: 'not-found', what: 'programme' }, request)

  const { account, organisations, actingFor } = requireValue(await seeMe(context.services, who, {}), request)
  return {
    edition,
    window: callWindow(edition, dayInJapan(context.services.clock.now())),
    verified: account.verified,
    /** Those in whose name one may organise. */
    mine: organisations.filter((it) => it.role === 'owner' || it.role === 'editor'),
    actingFor: actingFor?.id ?? null,
    roomId: context.services.secrets.id(),
    /** What somebody wrote before there was a room. */
    purpose: new URL(request.url).searchParams.get('purpose')?.slice(0, longestPurpose) ?? '',
    carried: readCarried(new URL(request.url).searchParams, edition),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const fields = await request.clone().formData()
  const isPlan = (name: string) => name.startsWith('plan.')
  const submission = await readForm(request, openRoom.spec.input, { leave: (form) => [...form.keys()].filter(isPlan) })
  if (submission.status !== 'success') return answerForm(submission)

  const answer = await openRoom(context.services, who, submission.value)
  if (!answer.ok) return refuseForm(submission, answer.refusal, request)
  const { roomId } = answer.value
  const edition = await findEdition(submission.value.program)
  const values = edition ? planValuesOf(readCarried(fields, edition), edition) : {}
  if (Object.keys(values).length > 0) {
    const carried = await setPlan(context.services, who, { roomId, clientId: 'carried', values })
    if (!carried.ok) return refuseForm(submission, carried.refusal, request)
  }
  return redirect(`/rooms/${roomId}`)
}

interface Typed {
  name: string
  purpose: string
  area: string[]
  roles: string[]
  organisationId: string
}

export default function OpenRoom() {
  const { edition, window, verified, mine, actingFor, roomId, purpose, carried } = useLoaded<typeof loader>()
  const { programme, shell, written } = useWords()
  const say = useSay()
  const lastResult = useActionData<typeof action>() ?? null
  const [form, fields] = useForm<Typed>({ lastResult, defaultValue: { purpose } })
  const { search } = useLocation()
  const planFields = writeCarried({ area: [], plan: carried.plan }, edition)
  const words = programme.open
  const typed = (lastResult?.initialValue ?? {}) as Partial<Record<keyof Typed, string | string[]>>
  const listOf = (name: 'area' | 'roles') =>
    [typed[name] ?? (name === 'area' && !lastResult ? [...carried.area] : [])].flat()
  const ready = verified && mine.length > 0
  return (
    <Page narrow>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ to: `/programs/${edition.id}`, label: say(edition.name) }}
      />
      <div className="mb-6 space-y-2">
        <p>
          <span className="font-700">{written.label(words.program)}</span>
          {say(edition.name)}
          <TextLink to="/programs" className="ml-3 text-[0.9375rem]">
            {words.change}
          </TextLink>
        </p>
        <WindowLine window={window} />
      </div>
      {!verified && <Notice kind="warning">{words.needsVerified}</Notice>}
      {verified && mine.length === 0 && (
        <Notice kind="warning" title={words.needsOrganisation}>
          <ButtonLink
            className="mt-2"
            kind="outline"
            to={`/organisations/new?to=${encodeURIComponent(`/rooms/new${search}`)}`}
          >
            {words.toOrganisations}
          </ButtonLink>
        </Notice>
      )}
      {ready && (
        <Form method="post" {...getFormProps(form)} className="space-y-6">
          <FormErrors errors={form.errors} />
          <input type="hidden" name="program" value={edition.id} />
          <input type="hidden" name="roomId" value={roomId} />
          {planFields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          {(carried.area.length > 0 || planFields.length > 0) && (
            <Notice>{words.carried(Object.keys(carried.plan).length)}</Notice>
          )}
          <TextField {...bind(fields.name)} label={words.name} help={words.nameHelp} required maxLength={200} />
          <TextArea
            {...bind(fields.purpose)}
            label={words.purpose}
            help={words.purposeHelp}
            maxLength={longestPurpose}
            rows={5}
          />
          <AreaField
            label={words.area}
            help={words.areaHelp}
            chosen={listOf('area')}
            errors={fields.area.errors}
            required={false}
          />
          {mine.length === 1 && mine[0] ? (
            <p>
              <span className="font-700">{written.label(words.actingFor)}</span>
              {mine[0].name}
              <input type="hidden" name="organisationId" value={mine[0].id} />
            </p>
          ) : (
            <Choices
              name="organisationId"
              label={words.actingFor}
              required
              chosen={(typed.organisationId as string | undefined) ?? actingFor ?? undefined}
              errors={fields.organisationId.errors}
              options={mine.map((it) => ({
                value: it.id,
                label: it.demo ? `${it.name}${written.aside(shell.actingFor.demo)}` : it.name,
              }))}
            />
          )}
          <RoleTicks
            edition={edition}
            chosen={listOf('roles') as Role[]}
            label={words.roles}
            help={words.rolesHelp}
            errors={fields.roles.errors && [words.rolesMissing]}
          />
          <SubmitButton size="lg">{words.submit}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
