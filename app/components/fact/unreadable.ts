import type { AppWords } from '../../words/ja.ts'
import type { Control } from './control.ts'

/** What a field says when its text could not be read: what is expected there, with an example. */
export function unreadable({ facts: { unreadable: says } }: AppWords, control: Control | undefined): string {
  switch (control?.kind) {
    case 'number':
      return control.unit === 'yen' ? says.yen : says.number
    case 'ratio':
      return says.ratio
    case 'list':
    case 'group':
    case 'by-name':
      return says.parts
    default:
      return says.other
  }
}
