import { words } from '#consortium/words.ts'
import type { Merit } from '#matching/candidate.ts'
import type { Organisation } from '../stores/organisations.ts'

/** What speaks for an entry wherever it is proposed. Raise `lensVersion` with any change of a weight or of who has it: the classes of the pool are made by them. */
export const plainMerits = ({ claimed, evidence }: Pick<Organisation, 'claimed' | 'evidence'>): Merit[] => [
  ...(claimed
    ? [{ is: 'has-people', weight: 5, says: words('むすびに担当者がいます', 'Somebody answers for it on Musubi') }]
    : []),
  ...(isKnown(evidence.kind)
    ? [
        {
          is: 'kind-known',
          weight: 3,
          says: words(
            '機関の種類が、申告、公的登録または書類で示されています',
            'What kind of body it is was stated or registered',
          ),
        },
      ]
    : []),
]

const isKnown = (evidence: string | undefined): boolean =>
  evidence === 'self' || evidence === 'register' || evidence === 'document'
