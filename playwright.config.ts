import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserPath } from './tests/support/browser.ts'

/** Where it is ten in the morning: the pictures of the guide show a day at work, whenever they are taken. */
const zoneOfMorning = (): string => {
  const east = ((46 - new Date().getUTCHours()) % 24) - 12
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}

/** The program and its page are on one computer: at night they would else be on two days. */
const timezoneId = process.env.CONCERTO_PICTURES === '1' ? zoneOfMorning() : 'Europe/Paris'
process.env.TZ = timezoneId

// What a computer remembers of its workspaces is not that of whoever runs the tests.
process.env.XDG_STATE_HOME ??= join(import.meta.dirname, 'test-results', 'state')

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/e2e/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // The machine may be small and busy: slow is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A second try; `npm test` names each test that needed it, for it is to mend.
  retries: 1,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'fr-FR',
    timezoneId,
    viewport: { width: 1440, height: 900 },
    // Of the second try of what failed: to write one of each test takes a fifth of its time.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browserPath,
      args: [
        // Nothing but Concerto's own address exists: a request to any other host fails.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--disable-quic',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        // Whoever drives the page asks where each error was made: without this, the whole interface is parsed once more.
        '--js-flags=--no-enable-lazy-source-positions',
        // Chromium's sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
