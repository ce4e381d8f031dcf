import type { Aim } from '#consortium/aims.ts'

/**
 * How people say what they want to do. Written as people write it, one word from the next by 、; compared folded, the longest first.
 * A word in katakana or letters counts only where it stands by itself (レジ, not レジャー).
 */
export const heardAims: Readonly<Record<Aim, string>> = {
  'it-tools': `
    予約システム、予約サイト、会計ソフト、販売管理、在庫管理、顧客管理、勤怠管理、給与計算、生産管理システム、
    POSレジ、レジ、セルフレジ、券売機、キャッシュレス、電子決済、決済端末、タブレット、クラウド、アプリ、ソフト、
    ソフトウェア、ITツール、システム、IT化、デジタル化、業務効率化、ペーパーレス、電子カルテ、AIを導入、AI導入、
    モバイルオーダー、配車システム、ECサイト、ネットショップ、ホームページ、チャットボット、ポイントカード、地域通貨、
    需要予測、来店客、booking system、reservation system、software、point of sale、cashless、IT tools、system、app、
    cloud`,
  research: `
    研究開発、共同研究、研究、試作、試作品、新素材、新材料、新技術、技術開発、製品開発、実用化、開発、精密加工、
    表面処理、めっき、鋳造、鍛造、切削、溶接、接合、金型、プレス加工、複合材料、炭素繊維、積層造形、3Dプリンタ、
    バイオ、計測、センサー、センサ、research、prototype、R&D、new material、develop`,
  'digital-service': `
    実証、実証実験、ビジネスモデル、新しいサービス、新サービス、サービス開発、AI、人工知能、IoT、データ活用、
    ビッグデータ、ドローン、自動運転、VR、MaaS、スマート農業、遠隔、pilot、new service、drone、
    artificial intelligence`,
  'support-others': `
    DXを支援、DX支援、デジタル化を支援、デジタル化支援、デジタル化を手伝、伴走、伴走支援、DX推進コミュニティ、
    会員企業、会員事業所、会員の、中小企業を支援、企業を支援、相談窓口、セミナー、support local firms、
    help local firms、our members`,
  'data-sharing': `
    データ共有、データを共有、データ連携、データ、サプライチェーン、受発注、共同受注、共同配送、共同仕入、共同購買、
    工程を共有、在庫を共有、設備を共有、生産計画、納期、取引先、EDI、分業、supply chain、share data、shared orders、
    joint delivery`,
  'sales-channels': `
    販路、販路開拓、売り込、売りたい、売り出、展示会、商談会、見本市、特産品、物産、通販、直売、ブランド、PR、宣伝、
    チラシ、マルシェ、イベント、集客、土産、お土産、商品開発、新商品、パッケージ、看板、sales channel、sell、
    trade fair、brand、market`,
  overseas: `
    海外、輸出、越境、インバウンド、外国人観光客、訪日、外国人、観光客、現地、export、overseas、abroad、tourists`,
  equipment: `
    設備、設備投資、機械、工作機械、製造装置、装置、生産ライン、ロボット、自動化、生産性、生産工程、新しい機械、
    冷凍庫、厨房、加工機、省力化、加工場、equipment、machine、machinery、robot`,
  'new-business': `
    新事業、新規事業、新しい事業、新分野、業態転換、事業転換、業種転換、再構築、新市場、異業種、別の事業、第二の柱、
    新たな事業、new business、new line`,
  succession: `
    事業承継、承継、後継者、後継ぎ、跡継ぎ、M&A、引き継、引継、買収、譲渡、廃業、代替わり、会社を譲、店を譲、
    succession、successor、merger、acquisition、hand over`,
  recruiting: `
    採用、求人、人手不足、若者、若手、人材確保、人材の確保、インターン、学生、移住、UIターン、Uターン、就職、recruit、
    hire、young people`,
  'digital-skills': `
    デジタル人材、リスキリング、IT人材、DX人材、人材育成、研修、学び直し、プログラミング、training、digital skills、
    reskilling`,
  'local-problems': `
    地域課題、社会課題、地域の課題、地域の困りごと、過疎、高齢者、買い物弱者、買い物難民、移動手段、空き家、子育て、
    見守り、獣害、中山間、公共交通、フードロス、困りごと、elderly、depopulation、local problems、public transport`,
  recovery: '災害、豪雨、被災、復旧、地震、水害、台風、浸水、flood、earthquake、disaster',
  'large-investment': `
    工場新設、新工場、工場を新設、工場を建て、大規模投資、大規模な投資、100億、売上100億、本社移転、物流センター、
    new factory、large investment`,
  green: `
    脱炭素、カーボンニュートラル、CO2、温室効果ガス、省エネ、再エネ、太陽光、グリーン、排出削減、環境負荷、水素、
    carbon、renewable、energy saving`,
  security: `
    サイバー、サイバーセキュリティ、セキュリティ、ウイルス対策、不正アクセス、情報漏えい、ランサムウェア、
    cybersecurity、security`,
  'contact-free': `
    テレワーク、在宅勤務、非対面、非接触、リモートワーク、オンライン化、telework、remote work、contact-free`,
  wages: '賃上げ、最低賃金、給料を上げ、賃金引上げ、賃金を上げ、wages',
  founding: '創業、起業、開業、独立したい、start a business、found a business',
  invoices: 'インボイス、電子帳簿、会計、経理、請求書、消費税、invoice、accounting',
  revival: `
    売上が減、売り上げが減、売上減、コロナ、資金繰り、経営再建、事業再生、赤字、fall in sales、covid`,
  subcontracting: '下請、価格交渉、値上げ交渉、価格転嫁、買いたたき、subcontract',
}
