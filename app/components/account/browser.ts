/** A browser and its system by the names people know; null where they do not say. */
export interface Named {
  readonly browser: string | null
  readonly system: string | null
}

// In this order: many call themselves Chrome and Safari too.
const browsers = [
  [/Edg(e|A|iOS)?\//, 'Microsoft Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const

/**
 * Reads a `User-Agent`.
 *
 * @example browserNamed('Mozilla/5.0 (iPhone; …) … Safari/604.1') // { browser: 'Safari', system: 'iPhone' }
 */
export const browserNamed = (userAgent: string | null): Named => ({
  browser: browsers.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null,
  system: systems.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? null,
})
