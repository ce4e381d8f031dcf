/**
 * Nudges that no case can notice, and why. A nudge that a case does notice, or that is not there any more, fails the test:
 * take it off the list.
 */
export const survivors: readonly { readonly why: string; readonly nudges: readonly string[] }[] = []
