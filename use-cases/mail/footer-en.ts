import type { AboutHouse } from './letter.ts'

/** The end of every mail in English: who runs this house, and what the link below it is for. */
export const footerEn = ({ host, address }: AboutHouse, asked: boolean): string[] => [
  `Operator: whoever runs Musubi at ${host} (contact: ${address})`,
  ...(asked
    ? ['This mail was asked for on a page just now, so it is sent even to addresses that have refused mail.']
    : []),
  'To refuse all further mail to this address, press the button on this page (no account needed):',
]
