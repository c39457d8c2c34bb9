import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findProgram } from './paths.mjs'
import { run } from './run.mjs'
import { isRoot } from './screen.mjs'

/** What the tests read documents and screens with, how to see that it is there, and what is not tested without it. */
const tools = [
  {
    package: 'chromium-headless-shell',
    present: has('chromium-headless-shell'),
    serves: 'les tests dans un navigateur sans fenêtre',
  },
  {
    package: 'libreoffice-writer-nogui',
    present: officeHas('libswlo.so'),
    serves: 'l’ouverture des documents par LibreOffice',
  },
  {
    package: 'libreoffice-calc-nogui',
    present: officeHas('libsclo.so'),
    serves: 'le calcul des classeurs par LibreOffice',
  },
  {
    package: 'libreoffice-impress-nogui',
    present: officeHas('libsdlo.so'),
    serves: 'l’ouverture des diaporamas par LibreOffice',
  },
  { package: 'poppler-utils', present: has('pdftotext'), serves: 'la lecture des pages en PDF' },
  {
    package: 'fonts-liberation',
    present: () => ['liberation', 'liberation2'].some((name) => existsSync(`/usr/share/fonts/truetype/${name}`)),
    serves: 'le nombre de pages des documents',
  },
  {
    package: 'python3-docx',
    present: readsWith('docx'),
    serves: 'la lecture des documents par python-docx',
  },
  {
    package: 'python3-openpyxl',
    present: readsWith('openpyxl'),
    serves: 'la lecture des classeurs par openpyxl',
  },
  { package: 'pandoc', present: has('pandoc'), serves: 'la lecture des documents par pandoc' },
  { package: 'age', present: has('age'), serves: 'l’ouverture des envois par age' },
  { package: 'jq', present: has('jq'), serves: 'la lecture des envois par jq' },
  { package: 'strace', present: has('strace'), serves: 'la trace des écritures sur le disque' },
]

function has(program) {
  return () => findProgram([program]) !== null
}

/** LibreOffice comes in parts, one library each. */
function officeHas(library) {
  return () => {
    const soffice = findProgram(['soffice'])
    return soffice !== null && existsSync(join(dirname(realpathSync(soffice)), library))
  }
}

/** Asked of Debian's own Python, which the package serves: a person may have another one in front. */
function readsWith(library) {
  return async () => {
    const python = findProgram(['python3'], `/usr/bin:${process.env.PATH}`)
    return python !== null && (await run(python, ['-c', `import ${library}`], { quiet: true })).code === 0
  }
}

/** Installs what is missing where the person may; returns what is still missing, as sentences. */
export async function bringTools(say) {
  const missing = await missingTools()
  if (missing.length === 0) return []
  const names = missing.map((tool) => tool.package)
  const prefix = await rightToInstall()
  if (prefix !== null) await install(say, prefix, names)
  const still = prefix === null ? missing : await missingTools()
  return still.map((tool) => `${tool.serves} : le paquet ${tool.package} manque (apt-get install ${tool.package}).`)
}

async function missingTools() {
  const present = await Promise.all(tools.map((tool) => tool.present()))
  return tools.filter((_tool, index) => !present[index])
}

/** What to put before `apt-get`; `null` where packages cannot be installed. */
async function rightToInstall() {
  if (findProgram(['apt-get']) === null) return null
  if (isRoot()) return []
  const sudo = findProgram(['sudo'])
  return sudo !== null && (await run(sudo, ['-n', 'true'], { quiet: true })).code === 0 ? [sudo, '-n'] : null
}

/** A refusal of apt-get is no failure of the tests: what stays missing is named at the end. */
async function install(say, prefix, names) {
  const apt = async (...args) => {
    const [command, ...words] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    const { code, output } = await run(command, words, { quiet: true })
    if (code !== 0) process.stderr.write(`${output.trim().split('\n').slice(-5).join('\n')}\n`)
    return code === 0
  }
  const bring = (...packages) => apt('install', '-y', '--no-install-recommends', ...packages)
  say(`Installation de ${names.join(', ')} (paquets Debian)…`)
  await apt('update')
  // One name that this Debian does not know would keep all the others away.
  if (!(await bring(...names)) && names.length > 1) for (const name of names) await bring(name)
}
