import { type Words, words } from '#consortium/words.ts'

/** What the documents in `programs/sources/` are, as people know them; two bear no title of their own and are described. */
export const sourceTitles: Readonly<Record<string, Words>> = {
  '000_25da525713403037.txt': words(
    '中小企業支援施策の見直しに関する資料（令和2年度）',
    'Review of support for small and medium enterprises (FY2020)',
  ),
  '001_17673177766f3dc2.txt': words(
    '令和３年度 地域・中小企業・小規模事業者関係の概算要求等のポイント（中小企業庁）',
    'Points of the FY2021 budget request for regions and small businesses (SME Agency)',
  ),
  '002_5727ac24c4ad27bb.txt': words(
    'DXによる“稼ぐ力の鍛え方” 及び関係予算について（関東経済産業局）',
    'Earning power through DX, and related budgets (Kanto Bureau of Economy, Trade and Industry)',
  ),
  '003_3529d457dc5d7e0b.txt': words(
    'IoT関連の令和２年度３次補正予算／地域未来デジタル・人材投資促進事業（経済産業省）',
    'IoT in the third supplementary budget of FY2020; regional digital and talent investment (METI)',
  ),
  '004_3718bcd4a02e3a08.txt': words(
    'DX・デジタル化支援 説明資料（中国経済産業局）',
    'Support for DX and digitalisation (Chugoku Bureau of Economy, Trade and Industry)',
  ),
}
