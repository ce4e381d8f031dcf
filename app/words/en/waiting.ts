import type { AppWords } from '../ja.ts'

const some = (n: number, one: string, many: string) => (n === 1 ? `one ${one}` : `${n} ${many}`)

/** What waits for somebody on their own page, and what changed since they last looked. */
export const waiting: AppWords['waiting'] = {
  title: 'Waiting for you',
  none: 'Nothing waits for you at the moment.',
  confirm: {
    line: (room, organisation) => `Please confirm the composition of “${room}” for ${organisation}.`,
    more: (organiser, on) => `${organiser} closed it on ${on}.`,
    open: 'See what was closed',
  },
  question: {
    line: (organisation, room) => `${organisation} has a question about “${room}”.`,
    open: 'Answer',
  },
  consents: {
    line: (room, n) =>
      `${n === 1 ? 'A change' : `${n} changes`} in “${room}” wait${n === 1 ? 's' : ''} for your consent.`,
    open: 'See the change',
  },
  answers: {
    line: (room, n) => `The verdict of “${room}” waits for ${some(n, 'answer', 'answers')} that you can give.`,
    open: 'See the questions',
  },
  ticks: {
    line: (room, n) => `In “${room}”, ${some(n, 'statement waits', 'statements wait')} for a name and a day.`,
    open: 'Record it',
  },
  expiring: {
    line: (organisation, room) => `${organisation} has not answered the invitation to “${room}” yet.`,
    open: 'See the seat',
  },
  claims: {
    line: (n) => `Waiting for approval: ${some(n, 'claim to act', 'claims to act')} for an organisation.`,
    open: 'See the claims',
  },
  corrections: {
    line: (n) => `Waiting to be settled: ${some(n, 'request', 'requests')} to correct or remove an entry.`,
    open: 'See the requests',
  },
  changed: { title: 'Since you last looked', said: (text) => `Message: “${text}”` },
}
