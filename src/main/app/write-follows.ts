import type { WriteFollow } from '#main/kit/write-follow.ts'
import { nameByHeading } from '#main/minutes/heading-names.ts'

/** What every change brings with it. */
export const writeFollows: readonly WriteFollow[] = [nameByHeading]
