/**
 * Suffixes under which anyone gets an address, and registrars' own: an answer from there proves nothing about an organisation.
 * Not a full list; the pattern below already wants a name in front of what JPRS registers under.
 */
const everybodys = [
  'gmail.com',
  'googlemail.com',
  'yahoo.co.jp',
  'yahoo.com',
  'ymail.ne.jp',
  'icloud.com',
  'me.com',
  'outlook.com',
  'outlook.jp',
  'hotmail.com',
  'hotmail.co.jp',
  'live.jp',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'softbank.ne.jp',
  'i.softbank.jp',
  'nifty.com',
  'biglobe.ne.jp',
  'so-net.ne.jp',
  'ocn.ne.jp',
  'plala.or.jp',
  'wakwak.com',
]

/** A domain that an organisation can publish as its own: `example.co.jp`, not `co.jp`, `gmail.com` or `www.example.jp`. */
export const isOwnDomain = (text: string): boolean =>
  /^(?!www\.)([a-z0-9](-?[a-z0-9])*\.)+[a-z]{2,}$/.test(text) &&
  !/^(ac|ad|co|ed|go|gr|lg|ne|or)\.jp$/.test(text) &&
  !everybodys.includes(text)
