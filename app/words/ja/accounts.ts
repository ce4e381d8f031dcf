/** Signing up and in, the account's own page. */
export const accounts = {
  actFor: { done: (name: string) => `${name} として操作しています。` },
}
