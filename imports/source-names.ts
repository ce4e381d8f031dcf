/** What an entry's source is called, by the host of its address. */
const names: Readonly<Record<string, string>> = {
  'info.gbiz.go.jp': 'gBizINFO（経済産業省）',
  'www.houjin-bangou.nta.go.jp': '国税庁法人番号公表サイト',
  'mirasapo-plus.go.jp': 'ミラサポplus 事例ナビ（中小企業庁）',
  'seichotoushi-hojo.jp': '中堅・中小成長投資補助金の採択者一覧',
}

/** The name of the source behind an address; its host where it has none. */
export const sourceName = (url: string): string => {
  const { host } = new URL(url)
  return names[host] ?? host
}

/** Whether the text is an address a page may link to. */
export const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
