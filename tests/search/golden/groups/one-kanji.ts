import { type Asked, asked, every } from '../query.ts'

/** A single character. Whoever has it in the name comes before whoever has it elsewhere. */
export const oneKanji: readonly Asked[] = [
  asked('匠', [every('organisation', [{ in: ['name'], any: ['匠'] }])]),
  asked('瞳', [every('organisation', [{ in: ['name'], any: ['瞳'] }])]),
  asked('麓', [every('organisation', [{ in: ['name'], any: ['麓'] }])]),
  asked('羊', [every('organisation', [{ in: ['name'], any: ['羊'] }])]),
  asked('蕨', [every('organisation', [{ in: ['name'], any: ['蕨'] }])]),
  asked('呉', [every('organisation', [{ in: ['name'], any: ['呉'] }])]),
  asked('健', [every('organisation', [{ in: ['name'], any: ['健'] }])]),
  asked('萩', [
    every('organisation', [{ in: ['name'], any: ['萩'] }]),
    every('organisation', [{ in: ['municipality'], any: ['萩市'] }], 1),
  ]),
  asked('鉄', [
    every('organisation', [{ in: ['name'], any: ['鉄'] }]),
    every('organisation', [{ in: ['industry', 'capability'], any: ['鉄'] }], 1),
  ]),
  asked('鯖', [
    every('organisation', [{ in: ['name'], any: ['鯖'] }]),
    every('organisation', [{ in: ['municipality', 'capability'], any: ['鯖'] }], 1),
  ]),
  asked('糖', [every('organisation', [{ in: ['name', 'capability'], any: ['糖'] }])]),
  asked('麹', [every('organisation', [{ in: ['name', 'capability'], any: ['麹'] }])]),
  asked('畳', [every('organisation', [{ in: ['name', 'capability'], any: ['畳'] }])]),
  asked('酒', [
    every('organisation', [{ in: ['name'], any: ['酒'] }]),
    every('organisation', [{ in: ['municipality', 'capability', 'industry'], any: ['酒'] }], 1),
  ]),
  asked(
    '櫻',
    [
      every('organisation', [{ in: ['name'], any: ['櫻'] }]),
      every('organisation', [{ in: ['name'], any: ['桜'] }], 1),
      every('organisation', [{ in: ['municipality'], any: ['桜'] }], 1),
    ],
    '桜も同じ字',
  ),
  asked('光', [
    every('organisation', [{ in: ['name'], any: ['光'] }]),
    every('organisation', [{ in: ['municipality', 'industry', 'capability'], any: ['光'] }], 1),
  ]),
]
