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
}
