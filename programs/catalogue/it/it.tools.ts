import { words } from '#consortium/words.ts'
import type { Entries } from '../../entries.ts'
import type { AllOf, Clause, DistinctOfEntries } from '../../rule.ts'

type Tools = Entries<'tools'>

const allTools: Tools = { called: words('ITツール', 'IT tools') }

/** Hardware is none of the tools that are registered and described by processes. */
export const notHardware: Tools = {
  called: words('ITツール（ハードウェアを除く）', 'IT tools but for hardware'),
  not: { where: { part: { oneOf: ['hardware'] } } },
}

export const processSoftware: Tools = {
  called: words('ソフトウェア（業務プロセス）', 'process software'),
  where: { part: { oneOf: ['software-process'] } },
}

/** #3: registered and published beforehand; hardware, where it is paid for, has no registration. */
export const registered = (hardware: boolean): Clause => ({
  shape: 'every',
  of: 'tools',
  who: hardware ? notHardware : allTools,
  is: { where: { registered: true } },
  being: words('事前に事務局の審査を受け、登録されていること', 'registered with the programme office beforehand'),
  mend: words('登録されているITツールに替えてください。', 'Choose a registered tool instead.'),
})

const softwareAndService = ['software-process', 'software-option', 'service'] as const

/** #4: what a set of tools consists of. Special frames pay for hardware as well. */
export const ofTheseParts = (hardware: boolean): Clause => ({
  shape: 'every',
  of: 'tools',
  required: true,
  who: allTools,
  is: { where: { part: { oneOf: hardware ? [...softwareAndService, 'hardware'] : softwareAndService } } },
  being: hardware
    ? words(
        'ソフトウェア（業務プロセス・オプション）、役務、ハードウェアのいずれかであること',
        'software (process or option), service or hardware',
      )
    : words('ソフトウェア（業務プロセス・オプション）または役務であること', 'software (process or option) or service'),
  mend: words('それ以外のものは対象から外してください。', 'Leave out anything else.'),
})

const codes = ['P-01', 'P-02', 'P-03', 'P-04', 'P-05', 'P-06', 'P-07'] as const

/** #5: software is described by the codes of its processes. */
export const hasProcesses: Clause = {
  shape: 'every',
  of: 'tools',
  who: processSoftware,
  is: { where: { processes: { oneOf: codes } } },
  being: words('業務プロセス（P-01～P-07）を有すること', 'at least one process, P-01 to P-07'),
  mend: words('ソフトウェアが有する業務プロセスを書いてください。', 'State the processes of the software.'),
}

/** #6: so many different processes; `linkable`: in software registered as 連携型. */
export const processes = (
  atLeast: number,
  from: 'P-01 to P-06' | 'P-01 to P-07',
  linkable = false,
): DistinctOfEntries => ({
  shape: 'distinct-values',
  of: 'tools',
  value: 'processes',
  who: linkable
    ? {
        called: words('連携型ソフトウェア', 'linkable software'),
        where: { part: { oneOf: ['software-process'] }, linkable: true },
      }
    : processSoftware,
  called: linkable
    ? words('連携型ソフトウェアの業務プロセス', 'Processes of linkable software')
    : words('ソフトウェアの業務プロセス', 'Processes of the software'),
  unit: words('種類', 'processes'),
  among: from === 'P-01 to P-06' ? codes.slice(0, 6) : codes,
  atLeast,
  mend: words(
    '業務プロセスを増やすか、当てはまる類型を選んでください。',
    'Add processes, or choose the type that fits.',
  ),
})

/** #7 of C and D: the software serves work without meeting. */
export const contactFree: Clause = {
  shape: 'every',
  of: 'tools',
  who: processSoftware,
  is: { where: { contactFree: true } },
  being: words('非対面化に資すること', 'serves work without meeting'),
  mend: words('非対面化に資するITツールに替えてください。', 'Choose a tool that serves work without meeting.'),
}

/** #9 of C and D: hardware is rented, and never all there is. */
export const hardwareOnlyRented: AllOf = {
  shape: 'all-of',
  parts: [
    {
      shape: 'every',
      of: 'tools',
      who: { called: words('ハードウェア', 'hardware'), where: { part: { oneOf: ['hardware'] } } },
      is: { where: { acquisition: { oneOf: ['rental'] } } },
      being: words('レンタルであること（リース・購入は対象外）', 'rented, neither leased nor bought'),
      mend: words('レンタルに替えるか、対象から外してください。', 'Rent it, or leave it out.'),
    },
    {
      shape: 'count-between',
      of: 'tools',
      who: notHardware,
      atLeast: 1,
      mend: words(
        'ハードウェアのレンタルだけでは申請できません。ソフトウェアを加えてください。',
        'Hardware alone cannot be applied for. Add software.',
      ),
    },
  ],
}
