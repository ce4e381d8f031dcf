import { type Asked, asked, every, meant } from '../query.ts'

/** What stayed in memory of a name, or the part of a number that could be read. */
export const partial: readonly Asked[] = [
  asked('宇宙航空', [meant('9012405001241', '国立研究開発法人宇宙航空研究開発機構')]),
  asked('ソフトピア', [meant('4200005004055', '公益財団法人ソフトピアジャパン')]),
  asked('先端力学', [meant('2030001047878', '株式会社先端力学シミュレーション研究所')]),
  asked('伊那民俗学', [meant('9100005013243', '一般社団法人柳田國男記念伊那民俗学研究所')]),
  asked(
    'つゆくさ',
    [meant('株式会社中林工務店(旅荘つゆくさ)|21', '株式会社中林工務店(旅荘つゆくさ)')],
    '括弧の中の屋号',
  ),
  asked('ヴァンフォーレ', [meant('9090001000230', '株式会社ヴァンフォーレ山梨スポーツクラブ')]),
  asked('南鳥島', [meant('2010001264608', '南鳥島CCS調査株式会社')]),
  asked('やんばる', [meant('8360005007385', '一般社団法人沖縄やんばるDMO')]),
  asked('カムイミンタラ', [meant('1450005004132', '一般社団法人大雪カムイミンタラDMO')]),
  asked('首都圏 活性化', [meant('6010105001481', '一般社団法人首都圏産業活性化協会')], '間を忘れた'),
  asked(
    '推進機構　ミニマルファブ',
    [meant('6050005012022', '一般社団法人ミニマルファブ推進機構')],
    '順が逆、全角の空白',
  ),
  asked('ファザーリング', [meant('5140005021171', '特定非営利活動法人ファザーリング・ジャパン関西')]),
  asked('北海道 映画', [meant('1430005015528', '特定非営利活動法人北海道映画文化地方創生機構')]),
  asked('旧社名 アドミン', [meant('9310001011436', 'アドミンDAO合同会社(旧社名:株式会社アドミン)')]),
  asked('smile labo', [meant('6260001000447', '株式会社WORK SMILE LABO')]),
  asked('vollmont', [meant('4013101003916', '株式会社VOLLMONTホールディングス')]),
  asked('FUSSA', [meant('7012801017363', '株式会社FUSSAEIZO')]),
  asked('丸峰', [meant('4380001017860', '株式会社丸峰観光ホテル')]),
  asked('ちとせ研', [meant('9020001081673', '株式会社ちとせ研究所')]),
  asked('837000101', [every('organisation', [{ in: ['corporateNumber'], any: ['837000101'] }])], '番号の初め'),
  asked('1012280', [every('organisation', [{ in: ['corporateNumber'], any: ['1012280'] }])], '番号の終わり'),
]
