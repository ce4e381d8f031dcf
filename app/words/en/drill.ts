import type { AppWords } from '../ja.ts'
import { count } from './count.ts'

/** "If someone leaves": what each member's leaving would do to a room. */
export const drill: AppWords['drill'] = {
  title: 'If someone leaves',
  link: 'See what happens if someone leaves',
  lead: 'What breaks if one organisation leaves, how much is spare, and who could take over. Looking here changes neither seats nor verdict.',
  counting: 'Which seats count',
  hoped: 'With those asked or agreed',
  confirmed: 'Confirmed seats only',
  unmetAlready: (n) =>
    `With everybody there, ${count(n, 'requirement is', 'requirements are')} unmet already. Shown here is what would break in addition.`,
  hidesAmounts:
    'Requirements that rest on requests or costs are not tried here: their parts are shown to the organiser and each member only.',
  nobody: 'No seats to try yet',
  nobodyText: 'They appear here once a seat is asked for, agreed to or confirmed.',
  spares: {
    title: 'How much is spare',
    lead: 'For each requirement that asks for a number: how many there are, and how many there must be.',
    line: (has, needs, spare) => `${has} of ${needs}, spare ${spare}`,
    short: (has, needs, missing) => `${has} of ${needs}, ${missing} short`,
  },
  breaking: (n) => `Without them a requirement breaks (${n})`,
  opening: (n) => `Without them a requirement is open (${n})`,
  safe: (n) => `Nothing more breaks without them (${n})`,
  safeText: 'If this organisation leaves, everything that is met stays met.',
  wider: 'What is short already would be shorter without it.',
  organiser: 'It organises this room: before it leaves, it hands that over.',
  breaks: 'Requirements that break',
  opens: 'Requirements that are then open',
  counts: 'Requirements that count it',
  succession: (role) => `Who takes over as ${role}`,
  successor: (name) => `If ${name} takes this role as well, everything that breaks is met again.`,
  successorIf: (name, open) => `${name} could take this role as well; once confirmed, this would be met: ${open}.`,
  successorBut: (name, still) => `${name} could take this role as well, but this would still be unmet: ${still}.`,
  noSuccessor: 'Nobody in the team as it is could take over this role.',
  heirs: 'Who could take over',
  heir: (name, roles) => `If ${name} also acts as ${roles}, what breaks is met again.`,
  heirOneOf: (name, roles) =>
    `If ${name} also takes one of the roles that fall vacant (${roles}), what breaks is met again.`,
  noHeirs: 'It cannot be made good by others taking a further role.',
  substitutes: 'Candidates who could come instead',
  noSubstitutes: 'Nobody on the short list makes it good alone.',
  inviteAs: (name) => `Invite ${name}`,
  directory: {
    title: (name) => `Who could take the place of ${name}`,
    lead: 'Organisations of the directory each of whom alone mends everything that would break, the best three first. Nobody is told that you look here.',
    found: 'Who of the directory could come instead',
    find: 'Look through the directory',
    findFor: (name) => `Look through the directory for who could take the place of ${name}`,
    working: 'Looking…',
    nobody: 'Nobody in the directory makes it good alone for certain.',
    noneRead: 'Of up to 200 likely organisations in the directory, none makes it good alone for certain.',
    notWhole: 'The directory is being counted anew. Ask again in a few minutes whether anybody could come instead.',
    list: 'Look closer, and put them on your short list',
  },
}
