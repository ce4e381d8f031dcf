import { words } from '#consortium/words.ts'
import { addOperator } from '#use-cases/accounts/add-operator.ts'
import { command } from './command.ts'
import { exits } from './exits.ts'
import { keeper, withServices } from './house.ts'

const labels = {
  done: (email: string) => words(`${email} を運営者にしました。`, `${email} is now an operator.`),
  link: words(
    '次のアドレスを一度だけ開いて、パスワードを決めてください（ほかの人に見せないでください）。',
    'Open this address once to choose a password, and show it to nobody.',
  ),
  wrong: (came: string) =>
    words(
      `メールアドレスにしてください（現在の値は「${came}」です）。`,
      `This must be a mail address; it is "${came}".`,
    ),
}

/** `operator add EMAIL`: makes the holder of an address an operator. */
export default command({
  args: { email: { type: 'positional', required: true } },
  async run({ email }, terminal) {
    const { out, err, say } = terminal
    const answer = await withServices(terminal, (services) => addOperator(services, keeper, { email }))
    if (!answer.ok) {
      err(say(labels.wrong(email)))
      return exits.badInput
    }
    out(say(labels.done(answer.value.email)))
    if (answer.value.link) {
      out(say(labels.link))
      out(answer.value.link)
    }
    return exits.fine
  },
})
