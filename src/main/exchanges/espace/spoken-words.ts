/** Whether the six words heard over the telephone are those of a fingerprint: accents and spaces do not matter there. */
export const areWordsOf = (fingerprint: string, heard: string): boolean => plain(heard) === plain(fingerprint)

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .split(/[\s,;.-]+/)
    .join(' ')
