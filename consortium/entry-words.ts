import type { Option, Unit } from './facts/fact.ts'
import { optionsOf } from './facts/fact.ts'
import { budgetCategories } from './plan-words.ts'
import { acquisitions, processes, toolFunctions, toolParts } from './tool-words.ts'
import { type Words, words } from './words.ts'

/** A field of an entry of a list in the plan, as forms and questions name it. */
export interface EntryFieldWords {
  readonly label: Words
  readonly options?: readonly Option[]
  readonly unit?: Unit
}

const said = (ja: string, en: string, more: Omit<EntryFieldWords, 'label'> = {}): EntryFieldWords => ({
  label: words(ja, en),
  ...more,
})

/** The fields of the lists in the plan (facts.md 2.4 and 2.5). */
export const entryFields = {
  tools: {
    name: said('ツール名', 'name'),
    provider: said('提供者', 'provider'),
    part: said('区分', 'part', { options: optionsOf(toolParts) }),
    registered: said('事務局への登録', 'registered with the office'),
    processes: said('業務プロセス', 'processes', { options: optionsOf(processes) }),
    linkable: said('連携型ソフトウェアとしての登録', 'registered as linkable software'),
    contactFree: said('非対面化への対応', 'contact-free'),
    cloud: said('クラウド対応', 'cloud'),
    telework: said('テレワーク環境への対応', 'telework'),
    functions: said('機能', 'functions', { options: optionsOf(toolFunctions) }),
    acquisition: said('調達方法', 'way of acquiring', { options: optionsOf(acquisitions) }),
  },
  municipalities: {
    code: said('市区町村コード', 'municipality code'),
    region: said('地域', 'region'),
    added: said('今回加わる地域', 'new this time'),
    cooperates: said('連携', 'cooperates'),
    supports: said('支援', 'supports'),
    agreement: said('協定', 'agreement'),
    relievesCost: said('事業費の負担軽減', 'relieves cost'),
  },
  trainingProgrammes: {
    title: said('プログラム名', 'title'),
    firm: said('協働候補企業', 'host firm'),
  },
  budget: {
    category: said('経費区分', 'category', { options: optionsOf(budgetCategories) }),
    cost: said('経費', 'cost', { unit: 'yen' }),
    subsidy: said('補助金申請額', 'subsidy', { unit: 'yen' }),
    item: said('品目', 'item'),
    member: said('支出する構成員', 'who pays'),
    year: said('年度', 'year'),
  },
  years: {
    year: said('年度', 'year'),
    subsidy: said('補助金申請額', 'subsidy', { unit: 'yen' }),
    cost: said('経費', 'cost', { unit: 'yen' }),
  },
} as const
