import type { AppWords } from '../ja.ts'
import { number } from '../numbers.ts'

/** The pages that appear when there is nothing to show, and what a field says when it is not as it should be. */
export const errors: AppWords['errors'] = {
  notFound: {
    title: 'Page not found',
    text: 'The page may have been moved or deleted, or its address may be mistyped.',
  },
  refused: { title: 'This page cannot be shown' },
  broken: {
    title: 'Something went wrong',
    text: 'We are sorry for the trouble. Please try again in a while. What you entered may not have been saved.',
  },
  toHome: 'To the first page',
  toSearch: 'Find organisations',
  field: {
    missing: 'Please fill this in.',
    choose: 'Please choose.',
    email: 'Please enter a mail address, such as taro@example.co.jp.',
    url: 'Please enter an address that begins with https://.',
    number: 'Please enter a number.',
    whole: 'Please enter a whole number.',
    atLeastLong: (n) => `Please enter at least ${n} characters.`,
    atMostLong: (n, now) => `Please keep to ${number(n)} characters (now ${number(now)}).`,
    atLeast: (n) => `Please enter ${n.toLocaleString('en')} or more.`,
    atMost: (n) => `Please enter ${n.toLocaleString('en')} or less.`,
    form: 'Please check the form of what you entered.',
    unknown: 'This field is not accepted.',
  },
}
