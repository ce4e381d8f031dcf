import type { Aim } from '#consortium/aims.ts'

/** How names and descriptions of programmes speak of an aim: in so many words, or nearly. */
export interface Spoken {
  readonly plainly: readonly string[]
  readonly nearly?: readonly string[]
  /** Not meant where this stands beside it: there it is a means to something else. */
  readonly unless?: readonly string[]
}

export const spoken: Readonly<Record<Aim, Spoken>> = {
  'it-tools': {
    plainly: ['ITツール', 'IT導入', 'AI導入', 'IT連携'],
    nearly: ['システム', 'デジタル枠', 'デジタルツール', '会計'],
  },
  research: { plainly: ['研究開発', '試作'], nearly: ['サービスの開発', '製品', '研究', '革新的'] },
  'digital-service': {
    plainly: ['新事業の実証', 'デジタル技術', 'モデルを実証', 'AI・IoT'],
    nearly: ['ビジネスモデル', '新しいサービス', '新たなサービス', 'サービスモデル', 'デジタルイノベーション', '実証'],
  },
  'support-others': {
    plainly: ['地域企業のDXを支援', '企業のDXを進める', 'DXを支援', '地域DX'],
    nearly: ['支援する', '企業を総合的に支援', '計画を作れるよう支援'],
  },
  'data-sharing': {
    plainly: ['データを共有', 'サプライチェーン', '受発注'],
    nearly: ['企業間連携', '連携する', '電子取引'],
  },
  'sales-channels': {
    plainly: ['販路開拓', '販路拡大'],
    nearly: ['ブランド', '商品'],
    unless: ['研究開発', '承継', 'M&A', '中小機構'],
  },
  overseas: { plainly: ['海外展開', '観光需要', 'グローバル展開', 'JAPANブランド'], nearly: ['海外'] },
  equipment: {
    plainly: ['設備投資', '生産プロセス', '設備導入'],
    nearly: ['ものづくり補助金', '生産性'],
    unless: ['承継', 'M&A'],
  },
  'new-business': {
    plainly: ['新事業', '事業再構築', '新分野展開', '業態転換', '新たな市場'],
    nearly: ['新たなビジネスモデル', '異分野', '新たなビジネス'],
  },
  succession: { plainly: ['事業承継', 'M&A', '引継ぎ'], nearly: ['後継者', '集約化', '跡継ぎ'] },
  recruiting: { plainly: ['若者人材', '若者に向けた', '人材確保'], nearly: ['人材'] },
  'digital-skills': { plainly: ['デジタル人材', '現場研修'], nearly: ['研修', '学習'] },
  'local-problems': {
    plainly: ['課題をビジネスで解決', '地域の課題', '地域課題', '地域・社会課題'],
    nearly: ['課題解決ビジネス', '地方公共団体'],
  },
  recovery: { plainly: ['豪雨', '施設の復旧'], nearly: ['災害'] },
  'large-investment': { plainly: ['大規模な投資', '大規模成長投資', '大胆な投資'], nearly: ['売上高100億円', '成長'] },
  green: { plainly: ['温室効果ガス', 'グリーン'], nearly: ['炭素'] },
  security: { plainly: ['サイバーセキュリティ'] },
  'contact-free': { plainly: ['テレワーク', '非対面', '対人接触'], nearly: ['低感染リスク'] },
  wages: { plainly: ['賃上げ', '最低賃金', '賃金引上げ'] },
  founding: { plainly: ['創業'], nearly: ['新陳代謝'] },
  invoices: { plainly: ['インボイス', '会計'], nearly: ['バックオフィス'] },
  revival: { plainly: ['売上が', '業況が', '再生計画', '事業再生'], nearly: ['コロナ', '復活'] },
  subcontracting: { plainly: ['下請', '取引対策'], nearly: ['価格交渉'] },
}
