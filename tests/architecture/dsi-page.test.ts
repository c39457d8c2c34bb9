import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualDataFolder, witnessFolder } from '#main/host/launch-options.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('docs/dsi.md')
const settings = read('electron-builder.yml')
/** What stands between backquotes. */
const named = [...page.matchAll(/`([^`]+)`/g)].flatMap(([, words]) => (words === undefined ? [] : [words]))

test('the page for administrators names the folders where the program writes', () => {
  const windows = { LOCALAPPDATA: '%LOCALAPPDATA%' }
  const folders = [usualDataFolder, witnessFolder].flatMap((folderOf) => [
    folderOf('win32', windows, '').replaceAll('/', '\\'),
    folderOf('darwin', {}, '~'),
    folderOf('linux', {}, '~'),
  ])
  expect(named).toEqual(expect.arrayContaining(folders))
})

test('it names each file that is packed, as it is packed', () => {
  const targets = [...settings.matchAll(/^(win|mac|linux):\n {2}target: \[(.*)\]/gm)].flatMap(([, os, list = '']) =>
    list.split(', ').map((target) => `${os}.${target === 'nsis' ? 'exe' : target}`),
  )
  expect(settings).toMatch(/^artifactName: \$\{productName\}-\$\{version\}-\$\{os\}-\$\{arch\}\.\$\{ext\}$/m)
  const files = named.flatMap((name) => /^Concerto-<version>-(\w+)-\w+\.(\w+)$/.exec(name)?.slice(1).join('.') ?? [])
  expect(new Set(files)).toEqual(new Set(targets))
  const script = read('scripts/lib/write-sums.mjs')
  for (const name of ['SHA256SUMS', 'composants.cdx.json'])
    expect([named.includes(name), script.includes(`'${name}'`)], name).toEqual([true, true])
})

test('its switches are those of the installers, which install for one or for all', () => {
  const nsis = (path: string): string => read(`node_modules/app-builder-lib/templates/nsis/${path}`)
  for (const option of ['/allusers', '/currentuser']) {
    expect(nsis('assistedInstaller.nsh')).toContain(`\${GetOptions} $R0 "${option}"`)
    expect(page).toContain(`.exe /S ${option}`)
    expect(page).toContain(`Uninstall Concerto.exe" /S ${option}`)
  }
  expect(nsis('multiUser.nsh')).toContain('$LocalAppData\\Programs')
  expect(nsis('uninstaller.nsh')).toContain('RMDir /r $INSTDIR')
  const options = (name: string): string => new RegExp(`^${name}:\\n((?: {2}.*\\n)+)`, 'm').exec(settings)?.[1] ?? ''
  for (const line of ['oneClick: false', 'perMachine: false', 'allowToChangeInstallationDirectory: false'])
    expect(options('nsis')).toContain(line)
  expect(options('nsis')).toContain('deleteAppDataOnUninstall: false')
  expect(options('nsis')).not.toContain('allowElevation: false')
  for (const line of ['oneClick: true', 'perMachine: true']) expect(options('msi')).toContain(line)
  expect(options('win')).toContain('signExts: [.dll, .node]')
})

test('what it names of the data folder is what the program writes there', () => {
  const written = ['concerto.db', 'sauvegardes', 'lots-recus', 'modeles', 'poste.key', 'concerto.log', 'fenetre']
  const sources = [
    'src/main/app/open-folder.ts',
    'src/main/app/file-log.ts',
    'src/main/kit/backup-folder.ts',
    'src/main/kit/house-template-files.ts',
    'src/main/exchanges/read/keys-file.ts',
    'src/main/exchanges/read/quarantine.ts',
    'src/main/electron/start-electron.ts',
  ].map(read)
  for (const name of written)
    expect([named.includes(name), sources.some((text) => text.includes(`'${name}'`))], name).toEqual([true, true])
})
