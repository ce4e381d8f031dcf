import { type Asked, asked, every, meant } from '../query.ts'

/** A place, mostly with what somebody does there. */
export const place: readonly Asked[] = [
  asked('広島 信用金庫', [
    every('organisation', [
      { in: ['prefecture'], any: ['34'] },
      { in: ['name'], any: ['信用金庫'] },
    ]),
  ]),
  asked('岡山県　製造業', [
    every('organisation', [
      { in: ['prefecture'], any: ['33'] },
      { in: ['industry', 'capability'], any: ['製造業'] },
    ]),
  ]),
  asked('鯖江 眼鏡', [
    every('organisation', [
      { in: ['municipality'], any: ['鯖江市'] },
      { in: ['name', 'capability'], any: ['眼鏡', 'メガネ'] },
    ]),
    every('organisation', [{ in: ['municipality'], any: ['鯖江市'] }], 1),
  ]),
  asked('福井県鯖江市', [every('organisation', [{ in: ['municipality'], any: ['鯖江市'] }])]),
  asked('山口 公設試', [
    every('organisation', [
      { in: ['prefecture'], any: ['35'] },
      { in: ['is'], any: ['kosetsushi'] },
    ]),
  ]),
  asked('八王子', [every('organisation', [{ in: ['municipality'], any: ['八王子市'] }])]),
  asked('北海道　大学', [
    every('organisation', [
      { in: ['prefecture'], any: ['01'] },
      { in: ['is'], any: ['university'] },
    ]),
  ]),
  asked('つくば市 研究', [
    every('organisation', [
      { in: ['municipality'], any: ['つくば市'] },
      { in: ['name', 'capability'], any: ['研究'] },
    ]),
  ]),
  asked(
    '沖縄 IT',
    [
      every('organisation', [
        { in: ['prefecture'], any: ['47'] },
        { in: ['is'], any: ['it-vendor'] },
      ]),
      every(
        'organisation',
        [
          { in: ['prefecture'], any: ['47'] },
          { in: ['name'], any: ['情報産業'] },
        ],
        1,
      ),
    ],
    '情報産業の団体も',
  ),
  asked('京都市左京区', [every('organisation', [{ in: ['municipality'], any: ['京都市左京区'] }])]),
  asked('新潟県 産業支援機関', [
    every('organisation', [
      { in: ['prefecture'], any: ['15'] },
      { in: ['is'], any: ['industry-support'] },
    ]),
  ]),
  asked('埼玉の商工会議所', [
    every('organisation', [
      { in: ['prefecture'], any: ['11'] },
      { in: ['is'], any: ['chamber'] },
    ]),
  ]),
  asked('三重県 タオル', [meant('おぼろタオル株式会社|24', 'おぼろタオル株式会社')]),
  asked('静岡市　畳', [meant('5080001001951', '株式会社新海畳店')]),
  asked('浜松 DX', [meant('4080401020651', '株式会社Happy Quality')]),
  asked('石川県 銀行', [meant('8220001007709', '株式会社北國銀行')]),
  asked('岩手 DMO', [
    every('organisation', [
      { in: ['prefecture'], any: ['03'] },
      { in: ['is'], any: ['dmo'] },
    ]),
  ]),
  asked('大分県 宿泊', [
    every('organisation', [
      { in: ['prefecture'], any: ['44'] },
      { in: ['industry'], any: ['宿泊業'] },
    ]),
  ]),
  asked('佐世保', [every('organisation', [{ in: ['municipality'], any: ['佐世保市'] }])]),
  asked('横浜市 大学', [
    every('organisation', [
      { in: ['municipality'], any: ['横浜市'] },
      { in: ['is'], any: ['university'] },
    ]),
  ]),
  asked('大阪市北区 合同会社', [
    every('organisation', [
      { in: ['municipality'], any: ['大阪市北区'] },
      { in: ['name'], any: ['合同会社'] },
    ]),
  ]),
  asked('高岡の商店街', [meant('5230005005941', '末広町商店街振興組合')]),
]
