import type { AppWords } from '../ja.ts'

export const synonyms: AppWords['synonyms'] = {
  title: 'Words that mean the same',
  lead: 'Groups of words that search takes for one: whoever types one of them also finds the others. From the next search on.',
  empty: 'There are no groups',
  add: 'A new group: two words or more, with commas between',
  addIt: 'Add',
  example: 'AI, artificial intelligence',
  listed: (words) => words.join(', '),
  labelOf: (words) => `The group ${words}`,
  save: 'Change',
  remove: 'Take away',
  removeOf: (words) => `Take away ${words}`,
  badWords:
    'Give two words or more that mean the same, with commas between: at most 60 characters a word and 20 words a group, each once.',
  done: {
    add: 'The group was added.',
    change: 'The group was changed.',
    remove: 'The group was taken away.',
    undo: 'It is as it was before.',
  },
  changes: 'Changed lately',
  line: (before, after) => {
    if (!before) return `Added: ${after}`
    return after ? `Changed: ${before} → ${after}` : `Taken away: ${before}`
  },
  nobody: 'somebody who left',
  undo: 'Undo',
}
