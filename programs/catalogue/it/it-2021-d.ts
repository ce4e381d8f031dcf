import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { between } from './it.money.ts'
import { draft2021, newFrames, processSlide, r2Sheet } from './it.source.ts'
import { processes, processSoftware } from './it.tools.ts'
import { it2021, rentsHardware, specialInformation, worksWithoutMeeting } from './it-2021.ts'

const id = 'it-2021-d'
const caps = draft2021('【D類型：テレワーク対応類型】 補助額30万円～150万円 補助率2/3')

/** D類型: cloud tools for telework. */
export const it2021D = it2021({
  id,
  called: words('D類型（テレワーク対応類型）', 'type D (telework)'),
  about: words(
    'テレワーク用のクラウド対応したITツールを導入する取組を補助します。',
    'Supports cloud tools that make telework possible.',
  ),
  hardware: true,
  own: [
    {
      id: `${id}#6`,
      title: words('P-01～P-07の業務プロセスが2以上', 'At least two processes among P-01 to P-07'),
      strength: 'hard',
      source: processSlide('・D類型においては、P-01～P-07で2以上。'),
      readings: ['AMB-26'],
      ...processes(2, 'P-01 to P-07'),
    },
    worksWithoutMeeting(id),
    {
      id: `${id}#8`,
      title: words('テレワーク環境のクラウド対応ツール', 'Cloud tools for telework'),
      strength: 'hard',
      source: newFrames('テレワーク環境の構築に資するクラウド対応ツールであること'),
      shape: 'every',
      of: 'tools',
      who: processSoftware,
      is: { where: { cloud: true, telework: true } },
      being: words('テレワーク環境の構築に資するクラウド対応ツールであること', 'a cloud tool that serves telework'),
      mend: words('クラウドに対応したツールに替えてください。', 'Choose a cloud tool instead.'),
    },
    rentsHardware(id),
  ],
  money: between(300_000, { most: 1_500_000 }, [2, 3], caps),
  caps,
  information: [
    ...specialInformation,
    beside(
      'purpose',
      r2Sheet(
        'サービス等生産性向上IT導入支援事業により、事業終了後4年以内に、補助事業者全体の労働生産性の年率平均3%以上向上を目指します',
      ),
      '事業全体では、事業終了後4年以内に労働生産性の年率平均3%以上の向上を目指します',
      'The programme aims at 3% a year of labour productivity within four years after the end',
    ),
  ],
})
