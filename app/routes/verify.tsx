import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { sendVerification } from '#use-cases/accounts/send-verification.ts'
import { turnedDown } from '../answers.server.ts'
import { MailHere, NarrowForm } from '../components/narrow-form.tsx'
import { Notice } from '../components/notice.tsx'
import { useFrame } from '../components/use-frame.ts'
import { whoIs } from '../who.server.ts'
import { useWords } from '../words/use-words.ts'
import { titled } from '../words/words.ts'

export const meta = titled((words) => words.accounts.verify.title)

export const loader = () => redirect('/home')

/** The button of the line that says the address is not verified: sends the mail once more. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const answer = await sendVerification(context.services, who, {})
  if (!answer.ok) throw turnedDown(answer.refusal, request)
  return data(answer.value)
}

export default function SentAgain() {
  const answer = useActionData<typeof action>()
  const frame = useFrame()
  const words = useWords().accounts.verify
  return (
    <NarrowForm title={answer?.sent ? words.again.title : words.title}>
      <Notice kind="success" live>
        {answer?.sent ? words.again.text(answer.email) : words.again.already}
      </Notice>
      <MailHere outbox={frame?.outbox ?? false} />
    </NarrowForm>
  )
}
