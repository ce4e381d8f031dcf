/**
 * Nudges that no case can notice, and why. A nudge that a case does notice, or that is not there any more, fails the test:
 * take it off the list.
 */
export const survivors: readonly { readonly why: string; readonly nudges: readonly string[] }[] = [
  {
    why: 'Two SMEs, a digital firm and a cooperating body on seats of their own are four members already: #3 never fails alone.',
    nudges: ['chiiki-innov-r4-call#3 strength hard→advice'],
  },
]
