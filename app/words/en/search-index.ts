import type { AppWords } from '../ja.ts'

export const searchIndex: AppWords['searchIndex'] = {
  title: 'Search index',
  lead: 'How soon search knows of what changed in the directory.',
  empty: 'No change has failed to reach it',
  alone: 'Postgres answers searches. Changes reach it as they are made, so nothing ever waits.',
  none: 'Nothing waits.',
  waiting: (count: number, seconds: number) =>
    `${count} changes wait, the oldest for ${seconds} seconds. Until they are in, results may show what was there before.`,
  failed: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  attempts: (count: number) => `Failed ${count} times; it is tried again by itself after a while.`,
  givenUp: 'It is not tried again by itself. Mend the cause, then run npm run -s musubi -- reindex.',
}
