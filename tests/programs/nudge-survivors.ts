/**
 * Nudges that no case can notice, and why. A nudge that a case does notice, or that is not there any more, fails the test:
 * take it off the list.
 */
export const survivors: readonly { readonly why: string; readonly nudges: readonly string[] }[] = [
  {
    why: 'Two SMEs, a digital firm and a cooperating body on seats of their own are four members already: #3 never fails alone.',
    nudges: ['chiiki-innov-r4-call#3 strength hard→advice'],
  },
  {
    why: 'Their caps are 15 million yen, so the clause on more than 30 million yen never fails alone.',
    nudges: ['saikochiku-r3-minwage#3 strength hard→advice', 'saikochiku-r3-recovery#3 strength hard→advice'],
  },
  {
    why: 'One yen more at two thirds instead of half is a quarter of a yen, which rounding down never shows.',
    nudges: [
      'saikochiku-r3-normal#money terms.1.bands.0.upTo 60000000→60000001',
      'saikochiku-r3-bigwage#money terms.1.bands.0.upTo 60000000→60000001',
    ],
  },
  {
    why: 'Mean taxable income over 1.5 billion yen makes a deemed large company too: #3 never fails without #2.',
    nudges: ['mono-20#3 strength hard→advice'],
  },
  {
    why: 'The cap of one year is that of a plan of one year already.',
    nudges: ['gotech-r8-normal#money terms.0.totals.0 45000000→45000001'],
  },
  {
    why: 'It says once more what #1 blocks by: it never fails without #1.',
    nudges: [
      'sapoin-r2#g1 strength advice→hard',
      'sapoin-r3-request#g1 strength advice→hard',
      'sapoin-r3-budget#g1 strength advice→hard',
    ],
  },
  {
    why: 'Where nobody demonstrates, no demonstrating firm leads either: #1 never fails without #6.',
    nudges: ['chiiki-innov-r4#1 strength provisional→advice'],
  },
  {
    why: 'A fact is stated, or it is missing and asked about: `stated` has no other value.',
    nudges: [
      'it-2025-multi#5 parts.0.is.where.corporateNumber.stated true→false',
      'it-2026-multi#5 parts.0.is.where.corporateNumber.stated true→false',
      'genba-kenshu-r3-supp#1 is.where.prefecture.stated true→false',
      'genba-kenshu-r3-supp#3 who.where.firm.stated true→false',
      'sabisapo-r2#g3 is.where.task.stated true→false',
    ],
  },
  {
    why: 'Of the model #6 asks no less: #8 never fails without it.',
    nudges: ['kyosei-r4-btog-wider#8 strength hard→advice'],
  },
  {
    why: 'Each part of a set of tools fits where hardware is paid for, so only a plan without tools fails #4, and then #6 fails as well.',
    nudges: ['it-2021-c#4 strength hard→advice', 'it-2021-d#4 strength hard→advice'],
  },
  {
    why: 'One yen less at three quarters instead of two thirds is a ninth of a yen, which rounding down never shows.',
    nudges: [
      'it-r3-base#money terms.0.bands.0.upTo 500000→499999',
      'it-r3-multi#money terms.4.bands.0.upTo 500000→499999',
      'it-2025-multi#money terms.5.rows.1.bands.0.upTo 500000→499999',
      'it-2026-multi#money terms.5.rows.1.bands.0.upTo 500000→499999',
    ],
  },
  {
    why: 'Only the months that are looked at are compared, so a base that begins a month before them or ends a month after is the same.',
    nudges: [
      'saikochiku-r2-emergency#10 parts.0.base.from 2019-01→2018-12',
      'saikochiku-r2-emergency#10 parts.0.base.until 2020-03→2020-04',
      'fukkatsu-2021-11#2 base.from 2018-11→2018-10',
      'fukkatsu-2021-11#2 base.until 2021-03→2021-04',
    ],
  },
  {
    why: 'One yen more at four fifths instead of two thirds is a sixth of a yen, which rounding down never shows.',
    nudges: [
      'it-2025-multi#money terms.5.rows.0.bands.0.upTo 500000→500001',
      'it-2026-multi#money terms.5.rows.0.bands.0.upTo 500000→500001',
    ],
  },
]
