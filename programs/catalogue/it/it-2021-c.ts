import { words } from '#consortium/words.ts'
import { beside } from '../beside.ts'
import { between } from './it.money.ts'
import { productivityTarget } from './it.shared.ts'
import { draft2021, newFrames, outline, processSlide, r2Sheet } from './it.source.ts'
import { processes } from './it.tools.ts'
import { it2021, rentsHardware, specialInformation, worksWithoutMeeting } from './it-2021.ts'

const id = 'it-2021-c'
const caps = draft2021('【C類型：低感染リスク型ビジネス類型】 補助額30万円～450万円 補助率2/3')

/** C類型: two processes that share their data. Not the C類型 of 2020 (AMB-28). */
export const it2021C = it2021({
  id,
  called: words('C類型（低感染リスク型ビジネス類型）', 'type C (low infection risk)'),
  about: words(
    '複数の業務工程を広範囲に非対面化する業務形態の転換が可能なITツールの導入を補助します。',
    'Supports IT tools by which several processes go on without meeting.',
  ),
  hardware: true,
  own: [
    {
      id: `${id}#6`,
      title: words('連携型ソフトウェアで業務プロセスが2以上', 'At least two processes in linkable software'),
      strength: 'hard',
      source: processSlide('・C類型においては、連携型ソフトウェアとして登録されているものかつ、P-01～P07で2以上'),
      readings: ['AMB-26'],
      ...processes(2, 'P-01 to P-07', true),
    },
    worksWithoutMeeting(id),
    {
      id: `${id}#8`,
      title: words('異なる業務プロセス間の連携', 'Processes share their data'),
      strength: 'hard',
      source: newFrames(
        '異なる業務プロセス間（上記①～⑦）での情報共有や連携を行うことで補助事業者の労働生産性の向上に寄与するもの',
      ),
      shape: 'fact-is',
      fact: 'plan.linksProcesses',
      in: [true],
      asks: words('異なる業務プロセス間での情報共有や連携', 'different processes that share their data'),
      mend: words(
        '単一または複数のツールで、業務プロセス間の情報共有や連携を計画に加えてください。',
        'Let one tool or several share data between processes.',
      ),
    },
    rentsHardware(id),
    productivityTarget(
      id,
      r2Sheet(
        'サービス等生産性向上IT導入支援事業により、事業終了後4年以内に、補助事業者全体の労働生産性の年率平均3%以上向上を目指します',
      ),
      words('事業終了後4年以内', 'within four years after the end'),
    ),
  ],
  money: between(300_000, { most: 4_500_000 }, [2, 3], caps),
  caps,
  information: [
    ...specialInformation,
    beside(
      'process',
      outline('※これから公募を開始する IT導入補助金2021の類型'),
      'IT導入補助金2020のC類型（旧特別枠）とは別の類型です',
      'Another type than the C of IT introduction 2020',
    ),
  ],
  readings: ['AMB-28'],
})
