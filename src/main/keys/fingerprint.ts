import { createHash } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/french.js'
import type { PublicKeys } from './poste-keys.ts'

/**
 * An espace and both keys of a poste of it as six French words, to be read over the telephone: 66 bits, which nobody makes happen
 * twice. Whoever compares them compares what the espace begins with (ME-2). The list is that of BIP 39: 2 048 words that differ
 * from their fourth letter on. @param espace its name, see `genesis.ts`
 */
export const fingerprint = (espace: string, { recipient, verifying }: PublicKeys): string => {
  const digest = createHash('sha256').update(`${espace}\n${recipient}\n${verifying}`).digest()
  const bits = BigInt(`0x${digest.subarray(0, 9).toString('hex')}`) >> 6n
  return Array.from({ length: words }, (_none, rank) => {
    const index = (bits >> BigInt(bitsAWord * (words - 1 - rank))) & 2047n
    // The list writes its accents apart from their letters.
    return (wordlist[Number(index)] ?? '').normalize('NFC')
  }).join(' ')
}

const words = 6
const bitsAWord = 11
