import { words } from '#consortium/words.ts'
import { sheet } from './nariwai.source.ts'
import { nariwai } from './nariwai.ts'

const id = 'nariwai-r2-a'

/** A類型: 熊本県, with a recovery plan that the prefecture certifies. */
export const nariwaiR2A = nariwai({
  id,
  letter: 'A',
  places: {
    codes: ['43'],
    called: words('熊本県', 'Kumamoto'),
    source: sheet('＜A類型（熊本県）※県が復興事業計画を作成＞'),
  },
  cap: { most: 1_500_000_000, source: sheet('＜A類型（熊本県）※県が復興事業計画を作成＞・ 補助上限額：15億円') },
  fixed: 500_000_000,
  share: sheet('・ 中小企業等：3/4（国1/2、県1/4）'),
  own: [
    {
      id: `${id}#3`,
      title: words('復興事業計画の認定', 'Recovery plan certified'),
      strength: 'hard',
      source: sheet('※計画の提出・認定はA類型のみ'),
      shape: 'fact-is',
      fact: 'plan.recoveryPlanCertified',
      in: [true],
      asks: words('復興事業計画の認定', 'a recovery plan that the prefecture has certified'),
      mend: words(
        '復興事業計画を県に提出し、認定を受けてください。',
        'File a recovery plan and let the prefecture certify it.',
      ),
    },
  ],
})
