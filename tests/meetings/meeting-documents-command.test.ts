import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

test('the documents of the next meeting come from the command line', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  const meetings = JSON.parse((await run('list', 'meetings', '--json')).out) as { id: string; kind: string }[]
  const forum = meetings.find(({ kind }) => kind === 'forum')
  const ofForum: ReadonlySet<string> = new Set(['programme', 'badges'])
  for (const [kind, name, ...options] of [
    ['agenda', 'agenda.docx', '--follow-ups'],
    ['convocation', 'convocation.docx', '--generic'],
    ['attendance-sheet', 'sheet.docx', '--free-lines', '12'],
    ['programme', 'programme.docx'],
    ['badges', 'badges.docx', '--blanks', '3'],
    ['calendar', 'event.ics'],
  ] as const) {
    const out = join(folder, name)
    const asked = ofForum.has(kind) ? ['--meeting', forum?.id ?? ''] : ['next']
    expect(await run('export', kind, ...asked, '--out', out, ...options)).toEqual({
      code: 0,
      // What the paper leaves unsaid is told before it.
      out: expect.stringMatching(new RegExp(`(^|\\n)Écrit : ${out}\\n$`)),
      err: '',
    })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe(kind === 'calendar' ? 'BE' : 'PK')
  }
})

test('what cannot be written is said, and nothing is', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const out = join(folder, 'x.docx')
  const unknown = await run('export', 'agenda', '0190a000-0000-7000-8000-000000000000', '--out', out)
  expect(unknown.code).not.toBe(0)
  expect(unknown.err).toContain('La réunion demandée n’a pas été trouvée.')
  const programme = await run('export', 'programme', 'next', '--out', out)
  expect(programme.err).toContain('Le programme n’a pas été écrit.')
  const blanks = await run('export', 'badges', '--out', out, '--blanks', '9999')
  expect(blanks.code).not.toBe(0)
  const lines = await run('export', 'attendance-sheet', 'next', '--out', out, '--free-lines', '9999')
  expect(lines.code).not.toBe(0)
  expect(() => readFileSync(out)).toThrow()
})
