import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCli } from '../support/built-cli.ts'
import { runConcerto, runProgram } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/temporary.ts'

const minutes = '# Compte-rendu de la 2e concertation\n\n## Accueil\n\nMadame Sarment ouvre la séance.\n'

/** A refusal in French, on one line, with its code: no stack, and no English. */
const refusal = (code: string, cause: string) => new RegExp(`^[«A-ZÉ][^\\n]*${cause}[^\\n]*\\[${code}\\]\\n$`)

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('a pipe, a device and a folder are refused as what is read, and nothing waits', async () => {
    const folder = temporaryFolder()
    const pipe = join(folder, 'tube.md')
    execFileSync('mkfifo', [pipe])
    for (const [file, cause] of [
      [pipe, 'Ce n’est pas un fichier.'],
      ['/dev/zero', 'Ce n’est pas un fichier.'],
      [folder, 'C’est un dossier'],
    ] as const) {
      const ran = await runConcerto('--data', join(folder, 'data'), 'import', 'minutes', file)
      expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(refusal('file-unreadable', cause)) })
    }
  })

  test('a pipe, a device and a folder are refused as what is written, and stay', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    const source = join(folder, 'séance.md')
    writeFileSync(source, minutes)
    await runConcerto('--data', data, 'import', 'minutes', source)
    const [pipe, null_, within] = ['tube.docx', 'null.docx', 'dossier.docx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    execFileSync('mkfifo', [pipe])
    symlinkSync('/dev/null', null_)
    mkdirSync(within)
    for (const out of [pipe, null_, within]) {
      const ran = await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', out)
      const cause = 'Un dossier ou un périphérique porte ce nom'
      expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(refusal('file-unwritable', cause)) })
    }
    expect([lstatSync(pipe).isFIFO(), lstatSync(null_).isSymbolicLink(), lstatSync(within).isDirectory()]).toEqual([
      true,
      true,
      true,
    ])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test.each(['pipe', 'folder'])('a workspace whose database is a %s is refused, and it stays', async (kind) => {
    const data = temporaryFolder()
    const file = join(data, 'concerto.db')
    if (kind === 'pipe') execFileSync('mkfifo', [file])
    else mkdirSync(file)
    const ran = await runConcerto('--data', data, 'check')
    const cause = 'Son fichier «\u00a0concerto.db\u00a0» est abîmé'
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringMatching(refusal('workspace-unreadable', cause)) })
    expect([lstatSync(file).isFIFO(), lstatSync(file).isDirectory()]).toEqual([kind === 'pipe', kind === 'folder'])
  })

  test('a name that is not in UTF-8 is read, when only one of its folder reads so', async () => {
    const folder = temporaryFolder()
    const cli = await builtCli()
    const shell = (script: string) => runProgram('sh', ['-c', script, 'sh', process.execPath, cli, folder])
    await runProgram('sh', ['-c', `cat > "$1/$(printf "s\\351ance.md")" <<"END"\n${minutes}END\n`, 'sh', folder])
    const asked = 'exec "$1" "$2" --data "$3/data" import minutes "$3/$(printf "s\\351ance.md")"'
    expect(await shell(asked)).toMatchObject({ code: 0, err: '' })
    await runProgram('sh', ['-c', ': > "$1/$(printf "s\\350ance.md")"', 'sh', folder])
    expect(await shell(asked)).toMatchObject({ code: 1, err: expect.stringContaining('[file-unreadable]') })
  })
})

test('a path that no disk takes is refused in a sentence, for the workspace, what is read and what is written', async () => {
  const folder = temporaryFolder()
  const long = join(folder, 'é'.repeat(300))
  const source = join(folder, 'séance.md')
  writeFileSync(source, minutes)
  const ran = await runConcerto('--data', long, 'check')
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(refusal('workspace-path', 'trop long'))
  const data = join(folder, 'data')
  expect((await runConcerto('--data', data, 'import', 'minutes', long)).err).toMatch(
    refusal('file-unreadable', 'trop long'),
  )
  await runConcerto('--data', data, 'import', 'minutes', source)
  const written = await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', `${long}.docx`)
  expect(written.err).toMatch(refusal('file-unwritable', 'trop long'))
})
