import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { Checkbox, type FieldFrame, TextField } from './field.tsx'

/** A password, which its owner may look at while typing. `now` is the one in use, else a new one is asked for. */
export function PasswordField({ now = false, ...frame }: FieldFrame & { now?: boolean }) {
  const [shown, show] = useState(false)
  const words = useWords().accounts
  return (
    <div>
      <TextField
        {...frame}
        help={now ? undefined : words.passwordHelp}
        type={shown ? 'text' : 'password'}
        autoComplete={now ? 'current-password' : 'new-password'}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Checkbox name="" unmarked label={words.showPassword} checked={shown} onChange={() => show(!shown)} />
    </div>
  )
}
