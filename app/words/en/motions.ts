import type { AppWords } from '../ja.ts'

/** The words of a change that waits for the consent of those it concerns. */
export const motions: AppWords['motions'] = {
  title: (n) => (n === 1 ? 'A change waits for consent' : `${n} changes wait for consent`),
  roles: (name, before, after) => `Roles of ${name}: ${before} → ${after}`,
  noRole: 'none',
  organiser: (name) => `Hand over as organiser to ${name}`,
  by: (organisation, person, when) => `Moved by ${organisation} (${person}), ${when}`,
  chosen: (role, by) =>
    `In this programme the holders of “${by}” choose the “${role}” among themselves: it takes the consent of each of them, and of those whose roles change.`,
  byOrganiser: 'It takes the consent of the organiser.',
  takenOver: 'It takes the consent of who is to take over. Until then the organiser stays.',
  consented: (name, when) => `${name}: consented (${when})`,
  consentedByWord: (name, who, on, how) =>
    `${name}: consented by word (${who}, ${on}, ${how}; written down by the organiser)`,
  awaited: (name) => `${name}: no answer yet`,
  consents: 'Who has consented',
  effect: 'Clauses that would change',
  noEffect: 'No clause would be judged otherwise.',
  withoutAmounts: 'Judged without the amounts that members ask for.',
  consent: (name) => `Consent for ${name}`,
  decline: 'Do not consent',
  declineAs: (name) => `Do not consent for ${name}`,
  reason: 'Reason',
  reasonHelp: 'It is kept and read by everyone in the room. The change is dropped.',
  word: (name) => `Write down a consent by word of ${name}`,
  wordLead: 'Where you were told by telephone or in person. Everyone sees that it was given by word.',
  withdraw: 'Take it back',
  before: {
    chosen: (role, by) =>
      `A change of “${role}” is not made at once: it waits for the consent of everyone who is “${by}” and of those whose roles change.`,
    own: 'Saving moves the change: it is made once the organiser, or whoever else it takes, has consented.',
  },
  history: {
    roles: (names) => `A change of the roles of ${names} was moved and waits for consent.`,
    organiser: (name) => `Handing over as organiser to ${name} was offered and waits for consent.`,
    consented: (name) => `${name} consented to a change.`,
    byWord: (name, who, on, how) => `A consent by word of ${name} was written down (${who}, ${on}, ${how}).`,
    declined: (name) => `${name} did not consent to a change; it was dropped.`,
    withdrawn: 'A change that waited for consent was taken back.',
  },
}
