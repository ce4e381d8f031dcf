import { type Asked, asked, every } from '../query.ts'

/** Two characters: the commonest query of all. Names come before places and trades. */
export const twoKanji: readonly Asked[] = [
  asked('眼鏡', [
    every('organisation', [{ in: ['name'], any: ['眼鏡'] }]),
    every('organisation', [{ in: ['capability'], any: ['眼鏡', 'メガネ'] }], 1),
  ]),
  asked('醤油', [every('organisation', [{ in: ['name', 'capability'], any: ['醤油'] }])]),
  asked('養殖', [every('organisation', [{ in: ['industry', 'capability'], any: ['養殖'] }])]),
  asked('酒造', [every('organisation', [{ in: ['name', 'capability'], any: ['酒造'] }])]),
  asked('織物', [
    every('organisation', [{ in: ['name'], any: ['織物'] }]),
    every('organisation', [{ in: ['industry', 'capability'], any: ['織物'] }], 1),
  ]),
  asked('鉄道', [
    every('organisation', [{ in: ['name'], any: ['鉄道'] }]),
    every('organisation', [{ in: ['capability'], any: ['鉄道'] }], 1),
  ]),
  asked('農園', [every('organisation', [{ in: ['name'], any: ['農園'] }])]),
  asked('貿易', [every('organisation', [{ in: ['name'], any: ['貿易'] }])]),
  asked('左官', [every('organisation', [{ in: ['name'], any: ['左官'] }])]),
  asked('神明', [every('organisation', [{ in: ['name'], any: ['神明'] }])]),
  asked('真庭', [
    every('organisation', [{ in: ['name'], any: ['真庭'] }]),
    every('organisation', [{ in: ['municipality'], any: ['真庭市'] }], 1),
  ]),
  asked('一関', [
    every('organisation', [{ in: ['name'], any: ['一関'] }]),
    every('organisation', [{ in: ['municipality'], any: ['一関市'] }], 1),
  ]),
  asked('水産', [
    every('organisation', [{ in: ['name'], any: ['水産'] }]),
    every('organisation', [{ in: ['industry', 'capability'], any: ['水産'] }], 1),
  ]),
  asked('蓄電', [
    every('organisation', [{ in: ['name'], any: ['蓄電'] }]),
    every('organisation', [{ in: ['capability'], any: ['蓄電'] }], 1),
  ]),
  asked('運輸', [
    every('organisation', [{ in: ['name'], any: ['運輸'] }]),
    every('organisation', [{ in: ['industry'], any: ['運輸'] }], 1),
  ]),
  asked('大学', [
    every('organisation', [{ in: ['name'], any: ['大学'] }]),
    every('organisation', [{ in: ['is'], any: ['university'] }], 1),
  ]),
  asked('銀行', [
    every('organisation', [{ in: ['name'], any: ['銀行'] }]),
    every('organisation', [{ in: ['industry'], any: ['銀行業'] }], 1),
  ]),
  asked('豪雨', [every('programme', [{ in: ['name', 'about'], any: ['豪雨'] }])]),
  asked('信金', [every('organisation', [{ in: ['name'], any: ['信用金庫'] }])], '信用金庫の略'),
]
