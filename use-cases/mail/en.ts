import type { HouseSettings } from '../services.ts'
import type { Letter, Letters } from './letter.ts'
import { links } from './links.ts'

const roles = { owner: 'owner', editor: 'editor', viewer: 'viewer' } as const

/** The letters in English. Each ends with who sends it and why it came. */
export function lettersEn(settings: Pick<HouseSettings, 'publicUrl'>): Letters {
  const write = (subject: string, lines: readonly string[], why: string): Letter =>
    signed(settings, subject, lines, why)
  const asked = (...it: Parameters<typeof write>): Letter => ({ ...write(...it), asked: true })

  return {
    verifyEmail: ({ link }) =>
      asked(
        'Please verify your mail address',
        [
          'Thank you for signing up to Musubi.',
          'Please open this link to finish verifying your mail address. It works for 24 hours.',
          '',
          link,
        ],
        'somebody signed up to Musubi with this mail address.',
      ),

    alreadyRegistered: ({ link }) =>
      asked(
        'This mail address is registered already',
        [
          'Somebody signed up with this mail address, but it is registered already. Nothing new was registered.',
          'If you have forgotten your password, set a new one by this link. It works for one hour.',
          '',
          link,
        ],
        'somebody signed up to Musubi with this mail address.',
      ),

    resetPassword: ({ link }) =>
      asked(
        'Set a new password',
        [
          'Please open this link and choose a new password. It works once, within an hour.',
          'Setting it signs you out everywhere, on other devices too.',
          '',
          link,
        ],
        'a new password was asked for with this mail address.',
      ),

    answerClaim: ({ link, organisation, claimant, claimantEmail }) =>
      write(
        `Who acts for “${organisation}”?`,
        [
          `${claimant} (${claimantEmail}) has asked to manage the entry of “${organisation}” in Musubi on its behalf.`,
          '',
          'If this person does act for your organisation, please open this link and approve. It works for 7 days.',
          '',
          link,
          '',
          'If not, please do nothing. Without your approval the entry does not change.',
        ],
        `the person gave this mail address as one at the published domain of “${organisation}”.`,
      ),

    claimApproved: ({ link, organisation }) =>
      write(
        `You now act for “${organisation}”`,
        [
          `Your claim on “${organisation}” is approved. You can edit its entry and confirm its part in consortia.`,
          '',
          link,
        ],
        'you had asked to act for this organisation.',
      ),

    claimRefused: ({ link, organisation, note }) =>
      write(
        `Your claim on “${organisation}”`,
        [
          `Your claim on “${organisation}” was not approved.`,
          ...(note ? ['', 'Message from the operator:', note] : []),
          '',
          link,
        ],
        'you had asked to act for this organisation.',
      ),

    colleagueInvited: ({ link, organisation, sender, role, days }) =>
      write(
        `Invitation to act for “${organisation}”`,
        [
          `${sender} invites you to act for “${organisation}” in Musubi (${roles[role]}).`,
          '',
          `Please open this link, read the invitation, and accept. If you have no account, you come back to it after signing up. The link works for ${days} days.`,
          '',
          link,
          '',
          'The link is meant for you alone. Please do not forward it.',
        ],
        `an owner of “${organisation}” gave this mail address for the invitation.`,
      ),

    colleagueJoined: ({ link, organisation, name, email, role }) =>
      write(
        `Somebody joined “${organisation}”`,
        [
          `${name} (${email}) accepted your invitation and now acts for “${organisation}” (${roles[role]}).`,
          '',
          'If you do not know this person, please remove them on this page.',
          '',
          link,
        ],
        `you had invited this person to act for “${organisation}”.`,
      ),

    correctionSettled: ({ link, organisation, outcome }) =>
      write(
        `The entry of “${organisation}”`,
        [
          {
            corrected: `The entry of “${organisation}” that you wrote to us about is corrected.`,
            removed: `As you asked, the entry of “${organisation}” is removed.`,
            kept: `We have looked at the entry of “${organisation}” that you wrote to us about. It was not changed.`,
          }[outcome],
          ...(outcome === 'removed' ? [] : ['', link]),
        ],
        'this address was given for the reply to a request for correction or removal.',
      ),
  }
}

/** A letter with who sends it and why it came below. */
export const signed = (
  settings: Pick<HouseSettings, 'publicUrl'>,
  subject: string,
  lines: readonly string[],
  why: string,
): Letter => ({
  subject: `[Musubi] ${subject}`,
  text: [
    ...lines,
    '',
    '--',
    `Sent by: Musubi (${links(settings).home})`,
    `Why this mail came: ${why}`,
    'If you know nothing of it, simply delete this mail.',
    '',
  ].join('\n'),
})
