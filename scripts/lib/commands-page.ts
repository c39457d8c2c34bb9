import type { Command } from 'commander'
import { toldOf } from '#main/headless/command-options.ts'

/** `docs/commands.md`: the commands of the program and the codes they may end on, as they are declared. */
export const commandsPage = (program: Command, codes: Readonly<Record<string, string>>): string =>
  [
    head,
    ...program.commands.flatMap((command) => [`## ${command.name()}`, ...told(command)]),
    values,
    errors(codes),
  ].join('\n\n')

const told = (command: Command): readonly string[] => {
  const said = toldOf(command)
  if (said === undefined && command.commands.length === 0) throw new Error(`Not told: ${pathOf(command)}`)
  return [...(said === undefined ? [] : [entry(command, said)]), ...command.commands.flatMap(told)]
}

const entry = (command: Command, { does, json }: NonNullable<ReturnType<typeof toldOf>>): string =>
  [
    ...(isTop(command) ? [] : [`### ${pathOf(command)}`]),
    `\`\`\`text\n${usage(command)}\n\`\`\``,
    does,
    ...(json === null ? [] : [`JSON: ${json}.`]),
  ].join('\n\n')

const isTop = (command: Command): boolean => command.parent?.parent === null

/** « export minutes » */
const pathOf = (command: Command): string =>
  command.parent === null || isTop(command) ? command.name() : `${pathOf(command.parent)} ${command.name()}`

/** The line to type; `--json`, which most commands have, is said once at the head of the page. */
const usage = (command: Command): string => {
  const named = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))
  const options = command.options.filter(({ long }) => long !== '--json')
  return [pathOf(command), ...named, ...options.map(({ mandatory, flags }) => (mandatory ? flags : `[${flags}]`))].join(
    ' ',
  )
}

const head = `# Commands

<!-- Written by \`npm run commands-page\` from the declarations of src/main/headless: change them, not this page. -->

A stable contract for scripts:

\`\`\`
npm run -s concerto -- --data DIR COMMAND …
\`\`\`

\`-s\` keeps npm silent, so that standard output holds only what the command says (packages are installed and the program built when
needed; that is told on standard error). \`DIR\` is created when absent; what is lacking in it is told before anything is written, and
\`--accept-behind\`, before the command, opens it all the same (\`workspace-behind\`); so does
\`--accept-network\` a folder on a disk of the network (\`workspace-remote\`). The commands speak French, and so do the names of their
arguments below; \`COMMAND --help\` says each option. With \`--json\`, a command answers one line of JSON: what it holds is said after
« JSON ».

**Exit code.** 0 when the work is done, and only then; 1 when it is not; 2 when the command line was not understood. \`check\` prints its
whole report, then exits 1 when there are problems.`

const values = `## Values

\`meeting\` and \`id\` are UUIDs, for ever. Dates are \`YYYY-MM-DD\`, hours \`HH:MM\`, local; both may be \`null\`, as may \`number\`,
\`place\`, \`sector\` and \`series\`. \`digest\` is equal on two workspaces that know the same operations. A problem's \`code\` is
\`integrity\`, \`hash\`, \`gap\`, \`heads\`, \`projection\` or \`search\`. \`bytes\` counts those of the file; each remark is a French sentence.

**Meetings.** \`kind\` is \`concertation\`, \`committee\`, \`webinar\`, \`workingGroup\`, \`forum\`, \`cafe\` or \`other\`. \`state\` is
\`preparing\`, \`convened\`, \`running\`, \`toValidate\`, \`validated\`, \`postponed\` or \`cancelled\`. \`sections\` counts sections without the
title block; \`present\` those marked present; \`points\` those of the agenda, and \`planned\` the sum of their minutes; \`programmed\` what
is on the programme. \`offReason\` and \`formerDate\` say why a meeting was postponed or cancelled, and the day first announced: a
postponed one whose \`date\` is \`null\` has no new day yet.

**Lists of the directory.** A format is \`lieux-csv\` or \`lieux-json\` (the national schema of « lieux de médiation numérique », 1.0.2),
\`data-inclusion-structures\` or \`data-inclusion-services\` (data·inclusion v1), \`list-xlsx\`, \`list-csv\`, \`labels\` (Word, for sheets
of Avery L7163) or \`vcard\`. \`entries\` counts what the file holds.

**Imports of lists.** \`counts\` has \`new\`, \`changed\`, \`identical\`, \`doubtful\`, \`refused\`, \`skipped\`, which add up to the lines;
\`lines\` holds those that ask or change something, refused ones first: 500, or more where more are refused or doubtful, or as many as
\`--limit\` says: \`{ line, name, effect, issues: [{ column, columnName, value, reason }] }\` and what the effect adds.

**Token.** \`url\` of \`serve\` opens one window, once, within two minutes; each line it reads gives another. Programs may exchange
\`token\` themselves: \`POST /api/session\` with \`{ "token": … }\` answers \`{ "ok": true, "value": secret }\`. Then \`POST /api/call\` with
\`{ "path": "meetings.list", "input": {} }\` and the header \`Authorization: Bearer secret\`; the paths are those of \`src/shared/contract/\`.`

const errors = (codes: Readonly<Record<string, string>>): string => `## Errors

One line on standard error: what did not happen, why, what has not changed, what to do; then a stable code:

\`\`\`
« absent.md » n’a pas été lu. Ce fichier n’existe pas. L’espace n’a pas changé. Vérifiez le chemin du fichier. [file-unreadable]
\`\`\`

| Code | When |
| ---- | ---- |
${Object.entries(codes)
  .map(([code, when]) => `| \`${code}\` | ${when} |`)
  .join('\n')}
`
