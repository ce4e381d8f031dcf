import type { AppWords } from '../ja.ts'

export const editions: AppWords['editions'] = {
  ahead: {
    title: 'The rules of this programme were revised',
    text: (from, to) =>
      `This room is still judged by the rules it stands on (${from}). Moved to the new rules (${to}), this changes.`,
    lost: (from, to) =>
      `The rules this room was opened on (${from}) were not kept, so it is judged by the present ones (${to}). What changed cannot be shown; check the programme's page.`,
    outcome: (was, is) => `The verdict now is "${was}"; after the move it would be "${is}".`,
    facts: (names) =>
      `With the move these facts of each member's profile are copied into the room and read by everyone seated: ${names}`,
    submit: 'Move to the new rules',
    submitLost: 'Go by the present rules',
    once: 'There is no way back.',
    organiser: 'The organiser decides on the move.',
  },
  behind: (on, from, to) => `Moved on ${on} from rules ${from} to ${to}. What changed`,
  lostBehind: 'The rules before were not kept, so what changed cannot be shown.',
  history: (version) => `Moved the room to the programme's new rules ${version}.`,
  mark: {
    badge: 'source may have changed',
    title: (day) => `A source may have changed (found on ${day})`,
    text: 'The rules shown here go by what it said before. Read it as it stands now before you apply.',
    room: 'This room is judged by what it said before. Read it as it stands now before you apply.',
  },
  sources: {
    title: 'Sources, and whether they changed',
    lead: 'The documents and pages the rules were read from. The operator compares them by the SHA-256 of their bytes with what was read.',
    report: 'No official address is known; this is a report by others.',
    hash: (hash) => `SHA-256 ${hash}`,
    none: 'The bytes that were read have not been recorded yet.',
    held: 'A document we carry.',
    checked: (day) => `looked at on ${day}`,
    read: (day) => `a change was read on ${day}`,
    changed: (day) => `found changed on ${day}`,
  },
  operator: {
    title: 'Sources that may have changed',
    lead: '"musubi sources check" found these to be other than what was read. Read what they say now and whether the rules still hold before you take the mark off; where they do not, the edition has to be revised.',
    empty: 'No source has changed',
    since: 'Found changed on',
    known: 'What was read',
    found: 'What was found',
    editions: 'Editions that bear the mark',
    count: (n) => `Show ${n}`,
    bytes: (hash, bytes) => `SHA-256 ${hash}… (${bytes} bytes)`,
    note: 'What you found (optional)',
    noteHelp: 'E.g. only the address for questions changed; the rules are the same',
    submit: 'I have read it',
    done: (source) => `The mark of ${source} is off.`,
    others: (known, all) => `${all} sources are watched; of ${known} the bytes are recorded.`,
  },
}
