import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { Language } from '#consortium/words.ts'
import { chooseLanguage } from '#use-cases/accounts/choose-language.ts'
import { turnedDown } from '../answers.server.ts'
import { safePath } from '../safe-path.ts'
import { whoIs } from '../who.server.ts'
import { keepLanguage } from '../words/chosen-language.ts'

/** The switch in the header: this browser keeps the language, and so does the account of who is signed in, for its mail. */
export async function action({ request, context }: ActionFunctionArgs) {
  const who = await whoIs(context, request)
  const form = await request.formData()
  const language = String(form.get('language') ?? '') as Language
  const answer = await chooseLanguage(context.services, who, { language })
  if (!answer.ok) throw turnedDown(answer.refusal, request)

  const secure = !context.services.settings.loopback
  return redirect(safePath(String(form.get('to') ?? '')), {
    headers: { 'Set-Cookie': keepLanguage(answer.value.language, { secure }) },
  })
}

export const loader = () => redirect('/')
