/**
 * `npm run dictionary`: writes `resources/dictionary` from the package `dictionary-fr`: the dictionary as Chromium reads it,
 * and the forms of its words, by which a reader knows a French word. Only Qt's converter writes the first: Debian has it in
 * `qt6-webengine-dev-tools`.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import french from 'dictionary-fr'
import { formsOf, frontCoded } from './lib/french-forms.mjs'
import { findProgram, modules, root } from './lib/paths.mjs'

const folder = join(root, 'resources', 'dictionary')
mkdirSync(folder, { recursive: true })
copyFileSync(join(modules, 'dictionary-fr', 'license'), join(folder, 'licence.txt'))
writeFileSync(join(folder, 'formes.br'), brotliCompressSync(frontCoded(formsOf(french), 32)))

const converter = findProgram(['qwebengine_convert_dict', '../lib/qt6/libexec/qwebengine_convert_dict'])
if (converter === null) {
  console.error('Il manque « qwebengine_convert_dict » (paquet Debian qt6-webengine-dev-tools).')
  process.exit(1)
}

const hunspell = mkdtempSync(join(tmpdir(), 'concerto-dictionary-'))
try {
  writeFileSync(join(hunspell, 'fr.aff'), french.aff)
  writeFileSync(join(hunspell, 'fr.dic'), french.dic)
  execFileSync(converter, [join(hunspell, 'fr.dic'), join(folder, 'fr-FR-3-0.bdic')], { stdio: 'inherit' })
} finally {
  rmSync(hunspell, { recursive: true })
}
