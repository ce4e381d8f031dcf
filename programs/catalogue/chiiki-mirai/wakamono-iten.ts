import { words } from '#consortium/words.ts'
import { type Edition, type EditionSummary, edition, type Information } from '../../edition.ts'
import type { Source } from '../../verdict.ts'

/** What tells the request and the proposal apart: their documents. */
interface Year extends Pick<Edition, 'name' | 'stage' | 'asOf'> {
  readonly id: `wakamono-iten-${string}`
  readonly call: EditionSummary['call']
  readonly served: Source
  readonly paid: Source
  readonly information: readonly Information[]
}

/** 戦略的ツール活用型若者人材移転支援事業: an operator helps firms outside the big cities to recruit (programs.md 3.3). */
export function wakamonoIten({ id, served, paid, ...year }: Year): Edition {
  return edition({
    ...year,
    id,
    consortium: 'none',
    about: words(
      '地方の中堅企業などによる若者人材の求人手法を高度化するため、自社分析から面接までを一貫して支援する事業です。運営する民間企業に交付されます。',
      'Helps firms outside the big cities to recruit young people, from self-analysis to interviews. The operator is paid.',
    ),
    sizeTable: 'SK-4',
    readings: ['AMB-14'],
    roles: [
      {
        role: 'applicant',
        called: words('運営する民間企業', 'Operator'),
        does: words('地方の企業の求人を一貫して支援する事業者です。', 'Runs the programme for the firms it serves.'),
        member: true,
      },
      {
        role: 'supported',
        called: words('支援を受ける地方の中堅企業等', 'Firm served'),
        does: words(
          '求人の支援を受けます。構成員ではなく、交付は受けません。',
          'Is helped to recruit. Not a member, and paid nothing.',
        ),
        member: false,
        apart: true,
      },
    ],
    rules: [
      {
        // AMB-04: 中堅 is not defined here, so size is not checked; what 地方 takes in is the operator's word.
        id: `${id}#1`,
        title: words('支援先は地方の企業', 'Firms outside the big cities'),
        strength: 'inferred',
        source: served,
        readings: ['AMB-04'],
        shape: 'attest',
        statement: 'servedFirmsOutsideBigCities',
        by: words('運営する民間企業', 'the operator'),
      },
    ],
    money: [
      {
        term: 'not-stated',
        called: words('交付額', 'Amount'),
        note: words(
          '運営する民間企業に交付され、支援先の企業には交付されません。額と、誰にどう交付されるかは資料から読み取れません。',
          'Paid to the operator, not to the firms served. The amount and the way of the money cannot be read from the papers.',
        ),
        source: paid,
      },
    ],
  })
}
