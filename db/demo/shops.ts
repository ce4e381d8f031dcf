import type { DemoOrganisation } from '#use-cases/demo/demo-data.ts'

/** One small shop of the demo's shopping street; one person speaks for all of them. */
const shop = <Key extends string>(
  key: Key,
  name: string,
  kana: string,
  industry: readonly [code: string, name: string],
  size: readonly [capital: number, employees: number],
  capability: string,
) => ({
  key,
  name,
  kana,
  facts: {
    kind: 'company' as const,
    prefecture: '29' as const,
    legalForm: 'company' as const,
    industry: industry[0],
    capital: size[0],
    employees: size[1],
    designations: [],
  },
  capability,
  municipalityName: '奈良市',
  industryName: industry[1],
  people: ['demo-shops@example.jp'] as const,
})

const food = ['58', '飲食料品小売業'] as const
const clothes = ['57', '織物・衣服・身の回り品小売業'] as const
const other = ['60', 'その他の小売業'] as const

export const demoShops = [
  shop('tea', '有限会社デモ茶舗', 'デモチャホ', food, [3_000_000, 4], '日本茶の販売と喫茶'),
  shop('kimono', '株式会社デモ呉服店', 'デモゴフクテン', clothes, [10_000_000, 5], '呉服の仕立てと販売'),
  shop('books', '有限会社デモ書房', 'デモショボウ', other, [5_000_000, 3], '書籍の販売、読書会'),
  shop('diner', '株式会社デモ食堂', 'デモショクドウ', ['76', '飲食店'], [3_000_000, 5], '郷土料理の食堂'),
  shop('greens', '有限会社デモ青果', 'デモセイカ', food, [3_000_000, 5], '地元野菜の販売と配達'),
  shop('watches', '株式会社デモ時計店', 'デモトケイテン', other, [8_000_000, 2], '時計の販売と修理'),
  shop('crafts', '合同会社デモ雑貨店', 'デモザッカテン', other, [1_000_000, 2], '工芸品と雑貨の販売'),
] as const satisfies readonly DemoOrganisation[]
