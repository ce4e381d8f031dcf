import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { textOfWorkbook } from '#app/spreadsheet.server.ts'

const parts = (sheet: string) => ({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  ),
})

const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

test('the first sheet is read as cells copied from it: words, a corporate number, and what holds a line break', async () => {
  const workbook = zipSync(
    parts(
      `<row r="1">${words('A1', '名称')}${words('B1', '法人番号')}${words('C1', '備考')}</row>` +
        `<row r="2">${words('A2', '株式会社見本')}<c r="B2"><v>1000013010006</v></c>${words('C2', '一行目\n二行目')}</row>`,
    ),
  )
  expect(await textOfWorkbook(new Uint8Array(workbook))).toBe(
    '名称\t法人番号\t備考\n株式会社見本\t1000013010006\t"一行目\n二行目"',
  )
})

test('a zip archive that is no workbook, a broken one, and one that unpacks to far more than a list are not read', async () => {
  expect(await textOfWorkbook(new Uint8Array(zipSync({ 'a.txt': strToU8('a') })))).toBeNull()
  expect(await textOfWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toBeNull()
  const swollen = zipSync({ ...parts(''), 'xl/media/zeros.bin': new Uint8Array(60_000_000) })
  expect(swollen.length).toBeLessThan(1_000_000)
  expect(await textOfWorkbook(new Uint8Array(swollen))).toBeNull()
})
