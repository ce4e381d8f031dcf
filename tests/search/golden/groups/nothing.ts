import { type Asked, asked } from '../query.ts'

/** Nothing here is meant by any of these, and nothing is near. */
export const nothing: readonly Asked[] = [
  asked('ｑｗｅｒｔｙｕｉｏｐ', [], 'でたらめな英字'),
  asked('zxkqjvwbfh', []),
  asked('ぬぺろもぐじゃ', [], 'でたらめな仮名'),
  asked('ヌメロポリャンスク電脳団', []),
  asked('鷲尾谷内蔵之助', [], '登録のない名前'),
  asked('魑魅魍魎', []),
  asked('株式会社蟷螂堂饅頭本舗', [], '登録のない会社'),
  asked('kjhgfdsa wqzxvb', []),
  asked('9999999999999', [], '検査用数字の合わない番号'),
  asked('T9876543210987', []),
  asked('7000012050002', [], '検査用数字は合うが名簿にない番号'),
  asked('Привет компания', [], 'キリル文字'),
  asked('안녕하세요', [], 'ハングル'),
  asked("'; DELETE FROM musubi; --", []),
  asked('"宇宙航空" "信用金庫"', [], '両方を含むものはない'),
  asked('"ものづくり補助金" "商工会議所"', [], '両方を含むものはない'),
  asked('"商店街振興組合" -商店街', [], '言ったことを打ち消す'),
  asked('"研究所株式会社立国"', [], '語はあっても続かない'),
  asked('ﾌﾞﾗｷﾞﾎﾞﾚﾉｺ', []),
  asked('xn--fiqs8s', []),
  asked('増田莫大小', [], '登記の閉じた会社'),
  asked('アラクサラネットワークス株式会社', [], '登記の閉じた会社'),
  asked('"ピュア・コーポレーション"', [], '登録で検索対象から外された会社'),
]
