import type { AppWords } from '../ja.ts'

/** The words of a composition once it is closed, of the application's way after it, and of taking a team to another call. */
export const composition: AppWords['composition'] = {
  title: (signed, all) => `Composition closed (confirmed by ${signed} of ${all})`,
  formingTitle: 'Closing the composition',
  forming: 'Once nothing is missing or open, and no seat waits for an answer, the composition can be closed here.',
  waiting: (names) =>
    `Some seats wait for an answer (${names}). Wait for it, or withdraw the invitation, and the composition can be closed.`,
  ready:
    'The requirements are met. When you close the composition, members, roles and plan stay as they are now, and each member goes on to confirm it.',
  close: 'Close the composition',
  closedOn: (on, who) => `Closed by ${who} on ${on}.`,
  still: 'While it is closed, seats, roles, plan and the members’ facts do not change.',
  members: 'Members',
  signedBy: (who, when) => `Confirmed (${who}, ${when})`,
  unsigned: 'Not confirmed yet',
  sign: (name) => `Confirm for ${name}`,
  signLead: 'Read what was closed, and confirm it for your organisation if it is right. If not, tell the organiser.',
  contents: 'What was closed',
  amount: 'Subsidy requested',
  verdict: 'Verdict at closing',
  verdictOn: (on, version) => `As of ${on}, requirements ${version}`,
  plan: 'Plan',
  attested: 'Declarations',
  attestedBy: (who, on) => `${who} (${on})`,
  reopen: 'Reopen the composition',
  reopenSure:
    'Reopening voids the confirmations; closing and confirming start anew. The reason stays in the log, and everyone in the room reads it.',
  reason: 'Reason',
  earlier: 'Closed before',
  earlierLine: (on, signed, all) => `Closed on ${on} (confirmed by ${signed} of ${all})`,
  reopenedOn: (on, reason) => `Reopened on ${on}. Reason: ${reason}`,
  progress: {
    title: 'Progress of the application',
    record: (stage) => `Record “${stage}”`,
    on: 'Date',
    receipt: 'Receipt number (受付番号)',
    receiptHelp: 'Leave it empty if there is none.',
    receiptIs: (number) => `Receipt number ${number}`,
    back: 'One step back',
    backOf: (stage) => `Takes back “${stage}”. The reason stays in the log.`,
    unsigned: (n: number) =>
      n === 1
        ? 'One member has not confirmed the composition yet.'
        : `${n} members have not confirmed the composition yet.`,
    open: 'The composition is reopened. Close it again to go on.',
    badDay: 'Please choose a day up to today.',
  },
  copy: {
    link: 'Take this team to another call',
    title: 'Take this team to another call',
    lead: 'See how the requirements differ, then open a new room. This one stays as it is.',
    to: 'Programme',
    compare: 'Compare the requirements',
    differences: 'Differences',
    fromTo: (from, to) => `What changes from “${from}” to “${to}”.`,
    noDifference: 'The requirements are the same.',
    same: (n) => `Show ${n} that stay the same`,
    changes: { changed: 'Changed', added: 'New', dropped: 'Gone', same: 'Same' },
    moves: 'What goes along',
    movesLead:
      'Purpose, area, the items of the plan that this programme asks about, and the organisations below go along. They only become candidates in the new room, and nobody is told; you invite each anew. Declarations and amounts requested do not go along.',
    chooseLater: 'Roles are chosen when inviting.',
    nobody: 'No organisation goes along.',
    newRoom: 'New room',
    name: 'Name of the consortium',
    ownRoles: 'Roles of your organisation',
    submit: 'Open the room',
    left: (n) =>
      n === 1
        ? '1 organisation is no longer listed or is closed, and is not among the candidates.'
        : `${n} organisations are no longer listed or are closed, and are not among the candidates.`,
  },
  together: {
    line: (n) => `Adopted together before: ${n}`,
    own: (n) => `Adopted in a consortium: ${n}`,
    ownHelp:
      'Rooms that recorded adoption, the grant decision or completion. Only the people of your organisation see this.',
  },
  history: {
    closed: 'Closed the composition.',
    signed: (name, who) => `${name} confirmed the closed composition (${who}).`,
    reopened: (reason) => `Reopened the composition. Reason: ${reason}`,
    progress: (stage, on) => `Recorded the progress “${stage}” (${on}).`,
    back: (reason) => `Took the progress one step back. Reason: ${reason}`,
  },
}
