import { words } from './words.ts'

/** What a named person declares with a date: the statements of facts.md 2.6. */
export const statements = {
  followsRestructuringGuideline: words('事業再構築指針に沿う', 'Follows the restructuring guideline'),
  filesElectronically: words('電子申請を行う', 'Files electronically'),
  hitByEmergency: words('緊急事態宣言の影響を受けた', 'Was hit by the state of emergency'),
  hitByMinimumWage: words('最低賃金引上げの影響を受ける', 'Is hit by the minimum wage rise'),
  raisesWagesAndStaff: words('賃金と従業員を増やす', 'Raises wages and staff'),
  acceptsRepayment: words('未達の場合の返還に同意する', 'Accepts repayment if targets are missed'),
  followsInstructions: words('事務局の指示に従う', 'Follows the instructions of the office'),
  fallNotSeasonal: words('減少は季節性や自己都合によらない', 'The fall is not seasonal or of own making'),
  servedFirmsOutsideBigCities: words('地方の企業を支援する', 'Serves firms outside the big cities'),
  carriesTownDevelopment: words('まちづくりの担い手である', 'Carries town development'),
  acceptsPlanPolishing: words('計画のブラッシュアップを受け入れる', 'Accepts polishing of the plan'),
  commercialisesWithinFiveYears: words('終了後5年以内に事業化する', 'Commercialises within five years'),
  publishesActionPlan: words('一般事業主行動計画を公表する', 'Publishes an employer action plan'),
  noExclusion: words('欠格事由に当たらない', 'No ground for exclusion applies'),
  staysEligible: words('事業期間中も対象者の要件を満たす', 'Stays eligible during the project'),
  wroteOwnPlan: words('計画を自ら作成した', 'Wrote the plan itself'),
} as const

export type Statement = keyof typeof statements
