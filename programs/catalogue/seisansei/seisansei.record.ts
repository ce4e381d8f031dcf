import { words } from '#consortium/words.ts'
import type { Rule } from '../../rule.ts'
import { applicants } from './seisansei.roles.ts'
import { r1Sheet } from './seisansei.source.ts'

/** X4: who was paid by the same subsidy in the three years before loses points, and is not shut out. `programs`: its editions. */
export const firstTimers = (id: Rule['id'], programs: string): Rule => ({
  id,
  title: words('過去3年以内の同じ補助金は減点', 'The same subsidy within three years costs points'),
  strength: 'preference',
  source: r1Sheet('過去３年以内に同じ補助金を受給している事業者には、審査にて減点措置を講じる'),
  shape: 'track-record',
  who: applicants,
  programs: [programs],
  status: ['adopted', 'finished'],
  within: { months: 36 },
  atMost: 0,
  being: words('過去3年以内に同じ補助金を受給していないこと', 'not paid by the same subsidy in the three years before'),
  mend: words('減点になりますが、申請はできます。', 'This costs points, but it may apply.'),
})
