import { noted } from '../noted.ts'

/** The pages of the programme's own site that speak of every year until they change. */
const site = 'https://www.chusho.meti.go.jp/sapoin/index.php/application'
export const flow = noted(`${site}/flow/`, 'Go-Tech事業 申請の流れ（現行）', 'official')
export const guide = noted(`${site}/guide/`, 'Go-Tech事業 制度案内（令和7年度まで）', 'official')
export const guideline = noted(
  'https://www.chusho.meti.go.jp/keiei/sapoin/shishin.html',
  '特定ものづくり基盤技術及びサービスの高度化等に関する指針（令和4年度～）',
  'official',
)
export const eRad = noted('https://www.e-rad.go.jp/organ/regist.html', 'e-Rad 研究機関の登録（現行）', 'official')

export const call2025 = noted(
  'https://www.chusho.meti.go.jp/support/innovation/2025/250217kobo.html',
  'Go-Tech事業 令和7年度公募',
  'official',
)
export const call2026 = noted(
  'https://www.shikoku.meti.go.jp/01_releases/2026/02/20260216b/20260216b.html',
  'Go-Tech事業 令和8年度公募',
  'official',
)

export const reportedShare = noted(
  'https://smbiz.asahi.com/article/14547627',
  'Go-Tech事業の解説記事（令和4～6年度）',
  'secondary',
)
export const reportedGoal = noted(
  'https://jpbm.or.jp/dailynews/archives/9777',
  'Go-Tech事業の解説記事（令和5年度）',
  'secondary',
)
export const reportedRounds = noted(
  'https://alive-business.com/eye/20240227-2.html',
  'Go-Tech事業の解説記事（令和6年度）',
  'secondary',
)
export const reportedLarge = noted(
  'https://hojokin-joseikin.com/4268',
  'Go-Tech事業の解説記事（令和8年度）',
  'secondary',
)
export const reportedTargets = noted(
  'https://www.shigyo.co.jp/post_topics/%e3%80%90%e9%80%9f%e5%a0%b1%e3%80%91%e4%bb%a4%e5%92%8c8%e5%b9%b4%e5%ba%a6%ef%bc%9a%e6%88%90%e9%95%b7%e5%9e%8b%e4%b8%ad%e5%b0%8f%e4%bc%81%e6%a5%ad%e7%ad%89%e7%a0%94%e7%a9%b6%e9%96%8b%e7%99%ba%e6%94%af',
  'Go-Tech事業の解説記事（令和8年度）',
  'secondary',
)
export const reportedRevenue = noted(
  'https://coin-bank.co.jp/?p=1955',
  'Go-Tech事業の解説記事（令和8年度）',
  'secondary',
)
