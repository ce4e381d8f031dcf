import type { AppWords } from '../ja.ts'

/** The words of the page an invited organisation reads, and of the letter handed over on paper. */
export const invitation: AppWords['invitation'] = {
  title: 'Invitation',
  asks: (organiser) => `${organiser} invites you to join a consortium.`,
  to: (name) => `To ${name}`,
  room: 'Consortium',
  purpose: 'Purpose',
  program: 'Programme',
  area: 'Area',
  roles: 'Your roles',
  until: 'Answer by',
  untilDay: (day) => day,
  message: (organiser) => `From ${organiser}`,
  members: 'Confirmed so far',
  nobodyYet: 'Nobody yet besides the organiser.',
  consent: {
    title: 'What is shared when you join',
    lead: 'When you confirm, only these facts of your organisation, which the requirements of this programme ask about, are copied into the room.',
    whoReads: (organiser) =>
      `The organiser (${organiser}) and the people of organisations in this room can read them, those that join later too.`,
    item: 'Item',
    value: 'Now',
    evidence: 'Evidence',
    unknown: 'Not stated',
    insideOnly: 'Shown only to the people of the organisation',
    whenRegistered: 'What you enter when registering',
    updates:
      'When you change these facts later, the rooms you sit in follow; after you leave a room it follows no more.',
    public: 'Public',
    none: 'The requirements of this programme ask about no facts of your organisation.',
    contacts:
      'Your representative and contact, where entered, can be read in this room while your seat is confirmed. They are not copied into its log.',
    also: 'Everyone in the room reads what was said and done, and the state of the seats, from the beginning.',
    money:
      'The amount you request is read by the organiser and your organisation only. Others see just the sum of three or more (from changes of the sum it may be guessed).',
  },
  answer: {
    title: 'Your answer',
    accept: 'Join',
    acceptAs: (name) => `Join as ${name}`,
    as: 'For which organisation do you join?',
    agree: 'I agree that the information above is shared with those in this room.',
    agreeFirst: 'To join, you need to agree to the sharing. Please read what is shared, then tick the box.',
    register: 'Register an organisation',
    notYours: (name) => `Somebody else acts for “${name}”. Please ask that person to answer, or to add you.`,
    claim:
      'Nobody acts for this organisation here yet. When you join, a claim is opened to confirm that you do; until it is approved, the seat counts as agreed in principle.',
    create: 'To join, please register your organisation first. You then come back to this invitation.',
    decline: 'Decline',
    declineTitle: 'If you decline',
    reason: 'Reason (optional)',
    reasonHelp: 'The organiser and those in the room read it. Up to 1,000 characters.',
    signIn: 'Sign in and join',
    signUp: 'New here? Sign up and join',
    needsAccount:
      'Joining needs an account. After signing in or up you come back to this invitation. You can decline without one.',
    verify:
      'You can join once your mail address is verified. Open the link in the mail we sent you, then come back to this page.',
  },
  talk: {
    title: 'Ask a question',
    lead: (organiser) =>
      `You can ask ${organiser} before you answer. Question and reply are read on this page and by ${organiser} only. No account is needed.`,
    question: 'Question',
    questionHelp: 'Up to 1,000 characters.',
    ask: 'Send the question',
    asked:
      'Your question is sent. The reply will appear on this page, and come by mail where the invitation came by mail.',
    missing: 'Please enter a question of up to 1,000 characters.',
    by: { asked: 'Question', told: (organiser) => `From ${organiser}` },
  },
  desk: {
    resend: 'Send the invitation again',
    resendSure: (name, byMail) =>
      byMail
        ? `Send the mail to ${name} again? The day to answer by stays. The link sent before stops working.`
        : `Make a new link to hand to ${name}? The day to answer by stays. The link handed over before stops working.`,
    newLink: 'Make a letter with a new link',
    unanswered: 'A question is waiting',
    tell: 'Reply to the invited',
    tellLabel: 'Reply',
    tellHelp:
      'It appears on the invitation’s page, and goes by mail where the invitation did. Others in the room do not see it. Up to 1,000 characters.',
    tellSend: 'Send the reply',
    history: 'History of the invitation',
    steps: {
      sent: 'Invitation made',
      resent: 'Made again (new link)',
      mailed: 'Mail sent',
      unmailed: 'No mail sent (the address has refused mail)',
      'reminded-half': 'Reminder sent (half of the time)',
      'reminded-three-quarters': 'Reminder sent (three quarters of the time)',
      'reminded-last': 'Reminder sent (near the last day)',
      'reminded-by-hand': 'Reminder sent by the organiser',
      called: 'Called by telephone',
      asked: 'The invited asked a question',
      told: 'The question was answered',
      accepted: 'Accepted',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
      expired: 'Expired without an answer',
    },
    by: (name) => ` (${name})`,
  },
  state: {
    accepted: 'This invitation has been accepted.',
    declined: 'This invitation has been declined.',
    withdrawn: 'The organiser has withdrawn this invitation.',
    expired: 'The time to answer this invitation has passed. If you wish to join, please contact the organiser.',
    toRoom: 'Open the room',
  },
  done: {
    accepted: 'Your seat is confirmed.',
    claiming: 'We have told the organiser. Once your claim is approved, the seat is confirmed.',
    declined: 'We have told the organiser that you decline.',
    toRoom: 'Open the room',
    toClaim: 'Go on to the claim',
    thanks: 'Thank you for considering it.',
  },
  notFound: {
    title: 'This invitation was not found',
    text: 'The link may be cut off, or the invitation withdrawn. Please check the address in the letter or mail, or contact whoever invited you.',
  },
  letter: {
    title: 'Invitation to join a consortium',
    print: 'Print',
    back: 'Back to the room',
    to: (name) => `To ${name}`,
    from: 'From',
    greeting: 'Dear Sir or Madam,',
    body: (program, room) =>
      `We are preparing the consortium “${room}” to apply for “${program}”. We would be glad if your organisation joined us in the role below.`,
    details: 'Details',
    answer: 'How to answer',
    answerTo:
      'Please tell us at the contact below by the day given whether you will join. We can also give you an address for answering on the website.',
    open: 'Open the following address in a browser to see the invitation in full and what would be shared if you join, and to accept or decline.',
    noAddress: 'For safety the link is shown only when the invitation is made. If it is lost, a new one can be made.',
    account: 'Accepting needs a free account and a verified mail address.',
    secret: 'The address is meant for your organisation alone. Please do not pass it on.',
    end: 'Yours faithfully',
  },
}
