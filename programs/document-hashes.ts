/**
 * SHA-256 and number of bytes of the documents in `programs/sources/`, as they were handed to us; a test compares them with the files.
 */
export const documentHashes: Readonly<Record<string, { readonly hash: string; readonly bytes: number }>> = {
  '000_25da525713403037.txt': {
    hash: 'e5d49a62086745219c0f18b4563fdd3b4f33e4e43c7ccd1c3519fc95a03f2519',
    bytes: 30_492,
  },
  '001_17673177766f3dc2.txt': {
    hash: 'a22f06ac58528a9ce5be45589459aae4a6de044b98f2748857a7b087264e722a',
    bytes: 44_039,
  },
  '002_5727ac24c4ad27bb.txt': {
    hash: '8e731c68fa9fe25f666d66b4f87cb3aac881d5dcb488fe492dffb29801c443e5',
    bytes: 60_817,
  },
  '003_3529d457dc5d7e0b.txt': {
    hash: 'e926612bab62ea4fcdedd113e72fd809a7c3c85f4ce51b3a8f6ff26d232a1568',
    bytes: 5_755,
  },
  '004_3718bcd4a02e3a08.txt': {
    hash: 'd19ceb34006882143515289a22ff048c42b70a06d36b2ee90e73add7b4fe0415',
    bytes: 64_659,
  },
}
