/**
 * Old and variant forms of kanji beside the form most names are searched by, written variant first: 渡邊 = 渡辺, 斉藤 = 斎藤.
 * Where two live forms are mixed up in names (斉 and 斎, 冨 and 富, 龍 and 竜), one stands for both: this is for finding only,
 * what is shown keeps its own form.
 */
const pairs = `
邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 嵜崎 櫻桜 澤沢 濱浜 濵浜 瀧滝 嶋島 嶌島 國国 圀国 廣広 眞真 與与 會会 圓円 學学 舊旧 應応 榮栄 營営
鐵鉄 鐡鉄 彌弥 冨富 龍竜 德徳 惠恵 縣県 萬万 壽寿 豐豊 藝芸 醫医 區区 聲声 寶宝 實実 將将 釀醸 燒焼 鹽塩 麥麦 黑黒 黃黄 淺浅 溪渓 靜静
藏蔵 條条 來来 經経 濟済 發発 關関 橫横 觀観 氣気 鷄鶏 單単 戰戦 轉転 變変 團団 數数 禮礼 祿禄 卷巻 圖図 當当 號号 辯弁 辨弁 飮飲 驛駅
證証 獨独 佛仏 邨村 埜野 舘館 桒桑 栁柳 𠮷吉 曻昇 龝秋 槇槙 檜桧 藪薮 壷壺 鷗鴎 籠篭 纖繊 總総 綠緑 續続 繪絵 縱縦 滿満 灣湾 樣様 樂楽
檢検 權権 歐欧 歸帰 殘残 澁渋 澀渋 濕湿 燈灯 爐炉 狹狭 畫画 盡尽 硏研 碎砕 祕秘 禪禅 穗穂 竝並 粹粋 絲糸 聽聴 臺台 莊荘 藥薬 處処 蟲虫
蠶蚕 覺覚 觸触 譯訳 讀読 豫予 賣売 贊賛 輕軽 遙遥 鄕郷 釋釈 錢銭 鍊錬 鑄鋳 鑛鉱 隨随 險険 雙双 雜雑 靈霊 顯顕 飜翻 餘余 驗験 體体 鬪闘
麵麺 默黙 齒歯 齡齢 龜亀 亞亜 假仮 價価 兒児 兩両 劍剣 勞労 勳勲 勵励 參参 吳呉 嚴厳 圍囲 壓圧 壯壮 壞壊 奧奥 奬奨 姬姫 孃嬢 寫写 專専
對対 屆届 屬属 峽峡 巖巌 帶帯 廳庁 從従 恆恒 惡悪 懷懐 戀恋 戶戸 拔抜 擇択 擔担 據拠 擧挙 擴拡 攝摂 收収 效効 敍叙 斷断 晝昼 晚晩 曉暁
曾曽 每毎 淨浄 溫温 狀状 產産 畧略 疊畳 稅税 稱称 稻稲 穩穏 竈竃 瑤瑶 眾衆 銳鋭 靑青 頰頬 顏顔
`

/** From a form to the one it is found by. */
export const oldForms: Readonly<Record<string, string>> = Object.fromEntries(
  pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => [...pair] as [string, string]),
)
