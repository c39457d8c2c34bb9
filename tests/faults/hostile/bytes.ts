import { oddZip } from '../../support/odd-zip.ts'

/** That many mebibytes of nothing. */
export const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * 1024 * 1024)

/** With the mark that says so. */
export const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => oddZip(...Object.entries(files))
