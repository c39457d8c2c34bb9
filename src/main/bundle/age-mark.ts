const mark = 'age-encryption.org/'

/** Whether bytes begin as a file of age does. */
export const isAge = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark
