import type { LegalForm } from './organisation-words.ts'
import type { SmeIndustry } from './sme-industry.ts'

/**
 * The three tables that decide who is an SME: the 15 rows of IT導入補助金, the 4 rows of 事業再構築補助金,
 * and 中小企業基本法 with the lines of the 政令 that the newer guidelines use.
 */
export type SizeTable = 'IT-15' | 'SK-4' | 'law'

/** Upper limits, both inclusive: capital in yen, regular employees in persons. */
export interface Limits {
  readonly capital: number
  readonly employees: number
}

/**
 * What a table asks of a legal form: capital or employees within the limits of its line of trade; employees only; employees
 * up to one number; an SME whatever its size; no size class; or the table does not name the form, so that its own word is asked.
 */
export type FormTest = 'either' | 'employees' | { readonly employees: number } | 'always' | 'no-class' | 'not-named'

const threeHundredMillion = { capital: 300_000_000, employees: 300 }
const wholesale = { capital: 100_000_000, employees: 100 }
const service = { capital: 50_000_000, employees: 100 }
const retail = { capital: 50_000_000, employees: 50 }

// Rows ①–⑧ of IT-15 (002_5727ac24c4ad27bb.txt, (参考) 補助の対象となる中小企業・小規模事業者等).
const fullLimits: Readonly<Record<SmeIndustry, Limits>> = {
  manufacturing: threeHundredMillion,
  wholesale,
  service,
  amusement: service,
  retail,
  rubber: { capital: 300_000_000, employees: 900 },
  software: threeHundredMillion,
  inn: { capital: 50_000_000, employees: 200 },
  other: threeHundredMillion,
}

/** The SME limits of each line of trade. SK-4 has no special lines; software is read as a service there (AMB-02). */
export const smeLimits: Readonly<Record<SizeTable, Readonly<Record<SmeIndustry, Limits>>>> = {
  'IT-15': fullLimits,
  law: fullLimits,
  'SK-4': { ...fullLimits, rubber: threeHundredMillion, software: service, inn: service },
}

const formTests: Readonly<Record<SizeTable, Readonly<Record<LegalForm, FormTest>>>> = {
  'IT-15': {
    company: 'either',
    sole: 'employees',
    'medical-corp': { employees: 300 },
    'welfare-corp': { employees: 300 },
    'school-corp': { employees: 300 },
    chamber: { employees: 100 },
    shokokai: { employees: 100 },
    kumiai: 'employees',
    shadan: 'employees',
    zaidan: 'employees',
    npo: 'employees',
    public: 'no-class',
    other: 'not-named',
  },
  // 事業再構築補助金 names companies and sole proprietors and says 等 for the rest.
  'SK-4': {
    company: 'either',
    sole: 'employees',
    'medical-corp': 'not-named',
    'welfare-corp': 'not-named',
    'school-corp': 'not-named',
    kumiai: 'not-named',
    shadan: 'not-named',
    zaidan: 'not-named',
    npo: 'not-named',
    chamber: 'no-class',
    shokokai: 'no-class',
    public: 'no-class',
    other: 'not-named',
  },
  // 中小企業基本法 art. 2 knows companies and individuals; 事業協同組合 and the like have no size test (ものづくり20次).
  law: {
    company: 'either',
    sole: 'employees',
    kumiai: 'always',
    'medical-corp': 'no-class',
    'welfare-corp': 'no-class',
    'school-corp': 'no-class',
    shadan: 'no-class',
    zaidan: 'no-class',
    npo: 'no-class',
    chamber: 'no-class',
    shokokai: 'no-class',
    public: 'no-class',
    other: 'not-named',
  },
}

export const formTestOf = (table: SizeTable, form: LegalForm): FormTest => formTests[table][form]

/** 小規模企業者: most regular employees by line of trade (中小企業基本法 art. 2(5); inns and amusement 20 by 政令). */
export const smallLimits: Readonly<Record<SmeIndustry, number>> = {
  manufacturing: 20,
  other: 20,
  rubber: 20,
  inn: 20,
  amusement: 20,
  wholesale: 5,
  service: 5,
  software: 5,
  retail: 5,
}

/** 特定事業者: most regular employees by line of trade (経営強化法 art. 2(5) as ものづくり20次 prints it). */
export const specifiedLimits: Readonly<Record<SmeIndustry, number>> = {
  manufacturing: 500,
  other: 500,
  rubber: 500,
  software: 500,
  inn: 500,
  wholesale: 400,
  service: 300,
  amusement: 300,
  retail: 300,
}

/** 特定事業者, and 中堅企業 of 事業再構築補助金: capital strictly under this. */
export const capitalUnder = 1_000_000_000

/** 中堅企業 of 産業競争力強化法 (2024): no SME, and at most so many regular employees. */
export const midEmployees = 2_000
