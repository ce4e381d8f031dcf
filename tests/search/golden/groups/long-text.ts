import { type Asked, also, asked, every, meant } from '../query.ts'

/** A need in a sentence or two, as people tell it. Expected is who could help, not who repeats the words. */
export const longText: readonly Asked[] = [
  asked('眼鏡のフレームの加工ができる会社を福井県で探しています', [
    every('organisation', [
      { in: ['prefecture'], any: ['18'] },
      { in: ['name', 'capability'], any: ['眼鏡', 'メガネ'] },
    ]),
  ]),
  asked('射出成形の金型にIoTのセンサーを付けて成形条件を最適にしたい。一緒に研究してくれる会社はありませんか', [
    meant('5200001001402', '株式会社岐阜多田精機'),
  ]),
  asked('商店街のお店が集まって同じレジと会計ソフトを入れたい。何店かでまとめて申請できる補助金はありますか', [
    meant('it-r3-multi', 'IT導入補助金 複数社連携IT導入類型（令和3年度補正）'),
    meant('it-2025-multi', 'IT導入補助金2025 複数社連携IT導入枠'),
    meant('it-2026-multi', 'デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠'),
  ]),
  asked('新型コロナウイルスで売上が三割以上減りました。個人事業者でももらえる給付金はありますか', [
    meant('fukkatsu-2021-11', '事業復活支援金（2021年11月～2022年3月）'),
  ]),
  asked('大学や公設試と共同体をつくって、ものづくり基盤技術の研究開発を3年ほど続けたい中小企業です', [
    meant('gotech-r8-normal', 'Go-Tech事業 通常枠（令和8年度）'),
    meant('gotech-r4-normal', 'Go-Tech事業 通常枠（令和4～7年度）'),
    also('gotech-r8-large', 'Go-Tech事業 大型研究開発枠（令和8年度）'),
    also('sapoin-r2', '戦略的基盤技術高度化支援事業（サポイン事業・令和2年度予算）'),
    also('sapoin-r3-budget', '戦略的基盤技術高度化支援事業（サポイン事業・令和3年度予算）'),
    also('sapoin-r3-request', '戦略的基盤技術高度化支援事業（サポイン事業・令和3年度概算要求）'),
  ]),
  asked('後継ぎがいないので会社を売りたい。M&Aのときに専門家に払う費用を補助してほしい', [
    meant('shokei-senmonka-r3-request', '事業承継補助金 専門家活用型（令和3年度概算要求）'),
    meant('shokei-hikitsugi-r3-supp', '事業承継・引継ぎ支援事業（事業承継・引継ぎ補助金・令和3年度補正）'),
    also('shokei-ma-r3-request', '事業承継補助金 M&A型（令和3年度概算要求）'),
  ]),
  asked('長崎県でマグロの養殖をしている会社を紹介してください', [
    meant('4310001010657', '双日ツナファーム鷹島株式会社'),
  ]),
  asked('和歌山の、生マグロを産地から流通させている会社と取引したい', [
    meant('6170001011684', '株式会社ヤマサ脇口水産'),
  ]),
  asked('河川の橋など水の上の構造物をドローンで点検できる会社はどこですか', [
    meant('8050001044307', '株式会社ロックガレッジ'),
  ]),
  asked('鳥インフルエンザ対策に光触媒を使った機器を開発した大阪の会社の名前を教えてほしい', [
    meant('8120001211436', 'K清算株式会社'),
  ]),
  asked('北海道で観光地域づくりをしている法人に連絡を取りたいのですが', [
    every('organisation', [
      { in: ['prefecture'], any: ['01'] },
      { in: ['is'], any: ['dmo'] },
    ]),
  ]),
  asked('令和2年7月豪雨で被害を受けた熊本県の工場の建物を直したい', [
    meant('nariwai-r2-a', 'なりわい再建支援事業 A類型（令和2年度予備費）'),
  ]),
  asked('人工股関節の材料を研究している岐阜県の会社', [meant('6200001008280', '株式会社ビー・アイ・テック')]),
  asked('社員が家で働けるようにテレワーク用のクラウドのITツールを入れたいが補助はあるか', [
    meant('it-2021-d', 'IT導入補助金2021 D類型（テレワーク対応類型）'),
  ]),
  asked('トマトの生育をデジタルツインで再現している静岡の会社があると聞きました', [
    meant('4080401020651', '株式会社Happy Quality'),
  ]),
  asked(
    '地域の金融機関や大学と組んで、地元企業のDXを支援するコミュニティをつくりたい。事務局として申請できる事業を探しています',
    [
      meant('chiiki-dx-r4-a', '地域DX促進活動支援事業 Ａ類型（令和4年度）'),
      meant('chiiki-dx-r4-b', '地域DX促進活動支援事業 Ｂ類型（令和4年度）'),
      meant('chiiki-dx-r4-c', '地域DX促進活動支援事業 Ｃ類型（令和4年度）'),
      also('chiiki-dx-lab', '地域DX推進ラボ'),
      also('dx-kankyo-r5-sector', '地域DX促進環境整備事業 業種特化型（令和4年度補正・令和5年度）'),
    ],
  ),
]
