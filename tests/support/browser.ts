import { existsSync } from 'node:fs'

const windowless = '/usr/bin/chromium-headless-shell'

/**
 * The browser that tests and measures drive: Debian's Chromium without windows, which spends a third less than the one that
 * draws what nobody sees, else the usual one. `CHROMIUM` names another.
 */
export const browserPath = process.env.CHROMIUM ?? (existsSync(windowless) ? windowless : '/usr/bin/chromium')
