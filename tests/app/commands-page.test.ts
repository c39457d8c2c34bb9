import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProgram } from '#main/headless/commands.ts'
import { errorCodes } from '#main/headless/error-codes.ts'
import { commandsPage } from '../../scripts/lib/commands-page.ts'
import { errorCodesIn } from '../support/error-codes.ts'

const page = readFileSync('docs/commands.md', 'utf8')

test('docs/commands.md says what the commands declare: `npm run commands-page` writes it', () => {
  expect(page).toBe(
    commandsPage(
      createProgram(async () => undefined, ''),
      errorCodes,
    ),
  )
})

const made = new Set([...errorCodesIn('src/main'), ...errorCodesIn('src/shared')])

test('a code that the page names is one that the sources make', () => {
  const makes = (code: string): boolean =>
    made.has(code) || [...made].some((one) => one.startsWith('*') && code.endsWith(one.slice(1)))
  expect(Object.keys(errorCodes).filter((code) => !makes(code))).toEqual([])
})

test('a code that the sources make is on the page, or met in windows alone', () => {
  const missing = [...made].filter(
    (code) => !code.startsWith('*') && !Object.hasOwn(errorCodes, code) && !inWindows.has(code),
  )
  expect(missing).toEqual([])
  expect([...inWindows].filter((code) => !made.has(code) || Object.hasOwn(errorCodes, code))).toEqual([])
})

/** No command asks for what ends on these: a command that comes to ask for it moves its code to `error-codes.ts`. */
const inWindows: ReadonlySet<string> = new Set([
  // How a window speaks to the program, and stops it.
  ...['unknown-procedure', 'electron.unexpected', 'cancelled', 'not-the-demo'],
  ...['loopback.host', 'loopback.origin', 'loopback.token', 'loopback.session', 'loopback.method', 'loopback.type'],
  ...['loopback.size', 'loopback.file-size', 'loopback.json', 'loopback.unknown'],
  // The sheet of recovery, which is printed, read back and typed in a window.
  ...['recovery-unread', 'recovery-misread', 'recovery-gone', 'recovery-other'],
  // Where a file that was made goes.
  ...['file-gone', 'file-not-saved', 'no-save-dialog'],
  // What is no longer there, or was done meanwhile, while a window showed it.
  ...[
    'import-gone',
    'bundle-gone',
    'aside-gone',
    'aside-rights',
    'conflict-gone',
    'conflict-value',
    'remark-gone',
    'proposition-gone',
    'sector-gone',
  ],
  ...['overtaken', 'value-gone', 'house-template.gone'],
  // What people are told is prepared at its desk.
  ...['sending-unreachable', 'sending-too-soon', 'address-unreadable', 'address-homeless', 'draft-not-opened'],
  // A version that somebody handed over is installed from a window.
  ...['installer-foreign', 'installer-older', 'installer-changed', 'installer-not-opened'],
  // What is told of the workspace without being asked.
  'workspace-damaged',
  // What is typed on a screen.
  ...['name-missing', 'computation-missing', 'already-computed', 'has-figures', 'meaning-unsaid', 'measure-corrected'],
  ...['definition-too-early', 'reason-missing', 'split-unnamed', 'split-twice', 'target-undecided', 'target-refused'],
  ...['figure-refused', 'figure-computed', 'period-to-come', 'period-goes-on', 'not-counted'],
  ...[
    'campaign-choice',
    'campaign-incomplete',
    'campaign-question',
    'campaign-undefined',
    'programme-clash',
    'programme-hours',
  ],
  ...['next-not-later', 'line-taken', 'no-such-line', 'represents-themself', 'session-closed', 'session-not-open'],
  ...['evaluation-number-taken', 'evaluation-number-missing', 'evaluation-answer-refused', 'evaluation-blank'],
  ...[
    'evaluation-no-form-before',
    'two-entities',
    'figures-differ',
    'not-joined',
    'already-one',
    'own-ancestor',
    'contours-unreadable',
  ],
  ...['not-validated', 'version-fixed', 'not-locked', 'minutes-empty', 'not-repairable'],
  ...['axis.used', 'axis.empty', 'thread.loop', 'no-meeting', 'steps-too-deep'],
  // The shared folder, the second folder and the six words of a poste are settled on screen.
  ...['mailbox-none', 'second-away', 'second-same', 'second-passphrase', 'second-unwritable'],
])
