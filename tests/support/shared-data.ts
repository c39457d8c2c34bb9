import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/data/', import.meta.url)

/** Whether the official files that tests compare with are beside the checkout. */
export const hasSharedData = existsSync(folder)

/** Said by the tests that skip. */
export const withSharedData = 'skipped where the official files are not beside the checkout'

export const sharedText = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

export const sharedJson = (name: string): unknown => JSON.parse(sharedText(name))
