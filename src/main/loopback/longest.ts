import { heaviestFile } from '#shared/contract/file-size.ts'

/** What a window writes, pictures and Word documents in base64 included: in bytes. */
export const longestJson = 48 * 1_048_576

/** The heaviest file that some procedure takes: each says its own bound in its own words. */
export const longestFile = Math.max(...Object.values(heaviestFile))

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)}\u00a0Mo`
