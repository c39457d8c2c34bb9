import { fold } from '#shared/kernel/fold.ts'

/** What a heading is called in addresses: « L’ordre du jour » is « lordre-du-jour ». */
export const anchorOf = (heading: string): string =>
  fold(heading)
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
