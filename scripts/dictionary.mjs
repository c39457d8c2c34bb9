/**
 * `npm run dictionary`: writes `resources/dictionary`, the French dictionary as Chromium reads it, from the package
 * `dictionary-fr`. Only Qt's converter writes that format: Debian has it in `qt6-webengine-dev-tools`.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import french from 'dictionary-fr'
import { findProgram, modules, root } from './lib/paths.mjs'

const folder = join(root, 'resources', 'dictionary')
const converter = findProgram(['qwebengine_convert_dict', '../lib/qt6/libexec/qwebengine_convert_dict'])
if (converter === null) {
  console.error('Il manque « qwebengine_convert_dict » (paquet Debian qt6-webengine-dev-tools).')
  process.exit(1)
}

const hunspell = mkdtempSync(join(tmpdir(), 'concerto-dictionary-'))
try {
  writeFileSync(join(hunspell, 'fr.aff'), french.aff)
  writeFileSync(join(hunspell, 'fr.dic'), french.dic)
  mkdirSync(folder, { recursive: true })
  execFileSync(converter, [join(hunspell, 'fr.dic'), join(folder, 'fr-FR-3-0.bdic')], { stdio: 'inherit' })
  copyFileSync(join(modules, 'dictionary-fr', 'license'), join(folder, 'licence.txt'))
} finally {
  rmSync(hunspell, { recursive: true })
}
