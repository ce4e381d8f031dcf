// Loaded into a server before its own code, by a fault test alone: every clock of that process is wrong by so many milliseconds.
const Right = globalThis.Date
const wrong = Number(process.env.CLOCK_WRONG_BY)
globalThis.Date = class extends Right {
  constructor(...given) {
    super(...(given.length === 0 ? [Right.now() + wrong] : given))
  }
  static now() {
    return Right.now() + wrong
  }
}
