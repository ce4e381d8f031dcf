import { type NtaColumn, ntaColumns } from '#imports/nta-columns.ts'

/** A row of the register's file, as published; say only what the story is about. */
export const ntaLine = (it: Partial<Record<NtaColumn, string>> & { corporateNumber: string }): string => {
  const cells: Partial<Record<NtaColumn, string>> = {
    sequenceNumber: '1',
    process: '12',
    correct: '0',
    updateDate: '2026-07-31',
    changeDate: '2026-07-29',
    name: '株式会社見本製作所',
    kind: '301',
    prefectureName: '広島県',
    cityName: '福山市',
    streetNumber: '東桜町３番５号',
    prefectureCode: '34',
    cityCode: '207',
    postCode: '7200065',
    assignmentDate: '2015-10-05',
    latest: '1',
    furigana: 'ミホンセイサクシヨ',
    hihyoji: '0',
    ...it,
  }
  return ntaColumns
    .map((name) => (/Name|^name$|furigana/.test(name) ? `"${cells[name] ?? ''}"` : (cells[name] ?? '')))
    .join(',')
}
