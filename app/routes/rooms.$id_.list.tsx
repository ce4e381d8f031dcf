import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { seeRoom } from '#use-cases/rooms/see-room.ts'
import { requireValue, turnedDown } from '../answers.server.ts'
import { SubmitButton, TextLink } from '../components/button.tsx'
import { Field, Select, TextArea } from '../components/field.tsx'
import { FormErrors, Notice } from '../components/notice.tsx'
import { Page, PageTitle, Section } from '../components/page.tsx'
import type { ListAnswer } from '../components/room/member-list-data.ts'
import { MemberListTable } from '../components/room/member-list-table.tsx'
import { answerListForm } from '../member-list.server.ts'
import { useLoaded } from '../use-loaded.ts'
import { requirePerson } from '../who.server.ts'
import { useSay, useWords } from '../words/use-words.ts'
import { languageOf, titled, wordsIn } from '../words/words.ts'

export const meta = titled((words) => words.memberList.title)

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const who = await requirePerson(context, request)
  const { me, view, edition, on, roomId } = requireValue(
    await seeRoom(context.services, who, { roomId: params.id ?? '' }),
    request,
  )
  if (!me.organiser) throw turnedDown({ kind: 'not-permitted' }, request)
  return { roomId, name: view.room.name, edition, on }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const who = await requirePerson(context, request)
  const words = wordsIn(languageOf(request))
  const form = await request.formData()
  const answer = await answerListForm({ context, who, roomId: params.id ?? '', form, words })
  if ('kind' in answer) throw turnedDown(answer, request)
  return data(answer, { status: answer.problem ? 400 : 200 })
}

/** A list from a spreadsheet: pasted, looked at, and taken over row by row. */
export default function MemberList() {
  const { roomId, name, edition, on } = useLoaded<typeof loader>()
  const answer = useActionData<ListAnswer>()
  const { memberList: words, written } = useWords()
  const say = useSay()
  const preview = answer?.preview
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} back={{ to: `/rooms/${roomId}`, label: name }} />
      {answer?.problem && (
        <div className="mb-6">
          <FormErrors errors={[answer.problem]} />
        </div>
      )}
      {answer?.outcome && <Outcome it={answer.outcome} roomId={roomId} />}
      <Form
        method="post"
        encType="multipart/form-data"
        className="max-w-column space-y-5"
        key={`paste-${answer?.clientId}`}
      >
        <TextArea
          name="text"
          label={words.paste}
          help={words.pasteHelp}
          unmarked
          rows={preview ? 4 : 10}
          defaultValue={answer?.text ?? ''}
          wrap="off"
          spellCheck={false}
        />
        <Field name="file" label={words.file} help={words.fileHelp}>
          {(ties) => <input {...ties} type="file" accept=".xlsx,.csv,.tsv,.txt,text/csv" className="field" />}
        </Field>
        <Select
          name="role"
          label={words.role}
          unmarked
          empty={words.noRole}
          defaultValue={answer?.role ?? ''}
          options={edition.roles.map((it) => ({ value: it.role, label: say(it.called) }))}
        />
        <SubmitButton name="intent" value="preview" kind={preview ? 'outline' : 'solid'}>
          {preview ? words.readAgain : words.read}
        </SubmitButton>
      </Form>
      {answer && preview && (
        <Section title={words.preview} className="mt-10">
          <div role="status" className="mb-4 space-y-1">
            <p className="font-700">
              {words.counts(
                preview.rows.length,
                preview.rows.filter((it) => it.change === 'new').length,
                preview.findings.length,
              )}
            </p>
            {!preview.titled && preview.rows.length > 0 && <p>{words.untitled}</p>}
            {preview.passedOver.length > 0 && <p>{words.passedOver(written.list(preview.passedOver))}</p>}
          </div>
          {preview.findings.length > 0 && (
            <Notice kind="warning" title={words.findings} className="mb-4">
              <ul className="space-y-1">
                {preview.findings.map((it) => (
                  <li key={`${it.row} ${it.column}`}>
                    <strong className="mr-[1em]">{words.at(it.row, it.column)}</strong>
                    {say(it.says)}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {preview.rows.length > 0 && (
            <Form method="post" encType="multipart/form-data" className="space-y-4" key={`take-${answer.clientId}`}>
              <input type="hidden" name="text" value={answer.text} />
              <input type="hidden" name="role" value={answer.role} />
              <input type="hidden" name="clientId" value={answer.clientId} />
              <MemberListTable rows={preview.rows} typed={answer.typed} edition={edition} on={on} />
              <p className="text-[0.875rem] text-solid-gray-700">{words.notKept}</p>
              <SubmitButton name="intent" value="take">
                {words.takeOver}
              </SubmitButton>
            </Form>
          )}
        </Section>
      )}
    </Page>
  )
}

function Outcome({ it, roomId }: { it: NonNullable<ListAnswer['outcome']>; roomId: string }) {
  const words = useWords().memberList.outcome
  const taken = it.listed + it.agreed
  return (
    <Notice kind={taken > 0 ? 'success' : 'warning'} title={taken > 0 ? words.title : words.none} live className="mb-6">
      <ul>
        {it.listed > 0 && <li>{words.listed(it.listed)}</li>}
        {it.agreed > 0 && <li>{words.agreed(it.agreed)}</li>}
      </ul>
      {it.told.length > 0 && (
        <>
          <p className="mt-2 font-700">{words.told}</p>
          <ul>
            {it.told.map(({ row, name, says }) => (
              <li key={row}>
                {words.line(row, name)}
                {says}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2">
        <TextLink to={`/rooms/${roomId}`}>{words.back}</TextLink>
      </p>
    </Notice>
  )
}
