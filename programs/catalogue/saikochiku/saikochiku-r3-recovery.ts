import { words } from '#consortium/words.ts'
import { applicants } from './saikochiku.roles.ts'
import { review } from './saikochiku.source.ts'
import { capByStaff, upToFifteen } from './saikochiku-r3.money.ts'
import { saikochikuR3 } from './saikochiku-r3.ts'

const id = 'saikochiku-r3-recovery'

export const saikochikuR3Recovery = saikochikuR3({
  id,
  name: words(
    '事業再構築補助金 回復・再生応援枠（令和3年度補正）',
    'Business restructuring, recovery frame (fiscal 2021 supplementary)',
  ),
  about: words(
    '引き続き業況が厳しい事業者や、事業再生に取り組む事業者の事業再構築を、補助率を引き上げて補助します（第6回公募から）。',
    'Supports at a higher rate restructuring of firms still in hard condition or under revitalisation (from round 6 on).',
  ),
  fall: true,
  own: [
    {
      id: `${id}#9`,
      title: words('売上高の3割減少、または再生計画', 'A fall of 30%, or a revitalisation plan'),
      strength: 'hard',
      source: review(
        '（※１）2021年10月以降のいずれかの月の売上高が対2020年又は2019年同月比で30％減少[..]（※２）再生支援協議会スキーム等に則り再生計画を策定（詳細な要件は検討中）',
      ),
      shape: 'any-of',
      called: words('業況または再生', 'Hard condition or revitalisation'),
      parts: [
        {
          shape: 'sales-fall',
          who: applicants,
          pick: 1,
          window: { from: '2021-10' },
          base: { from: '2019-01', until: '2020-12' },
          atLeast: [30, 100],
        },
        {
          // 詳細な要件は検討中: this way in may change.
          shape: 'every',
          who: applicants,
          is: { designations: ['saisei-plan'] },
          being: words(
            '再生計画を策定していること（詳細な要件は検討中）',
            'a revitalisation plan (details to be decided)',
          ),
          mend: words(
            '再生計画の策定について支援機関に相談してください。',
            'Ask a support body about a revitalisation plan.',
          ),
        },
      ],
    },
    {
      id: `${id}#10`,
      title: words('主要な設備の変更は不要', 'No change of main equipment asked'),
      strength: 'hard',
      source: review('主要な設備の変更を求めている要件を課さないこと'),
      shape: 'permission',
      allows: words('主要な設備を変更しなくてもかまいません', 'Main equipment need not change'),
      who: applicants,
    },
  ],
  cap: capByStaff.recovery,
  money: upToFifteen(capByStaff.recovery),
  capReadings: ['AMB-36'],
})
