/** What is said of commands: `help`, in French, at the command line; the rest, in English, in `docs/commands.md`. */
export const commandWords = {
  'privacy status': {
    help: 'les effacements, et qui les a faits',
    does: 'Lists the erasures of the espace, latest first, without what they erased: who asked for each, and which postes said that all of it is done (log, copies, bundles); then the copies of this poste that could not be gone through.',
    json: 'an array of `{ id, at, by, reason, askedOn, rows, postes: [{ name, isHere, isDone, heardAt }], left: [] }`',
  },
  'list meetings': {
    help: 'les réunions, la plus récente d’abord',
    does: 'Lists the meetings, latest first, undated ones at the top.',
    json: 'an array of `{ id, title, kind, number, date, startsAt, endsAt, place, state, offReason, formerDate, sector, series, sections, written, invited, present, points, planned, programmed }`',
  },
  'list feedback': {
    help: 'ce que les relecteurs ont changé ou dit dans Word (une réunion, par son identifiant, ou « latest »)',
    does: 'Lists what readers changed in Word files of the minutes of a meeting (its id, or `latest`), in the order of the text, with its place, who made it and what was decided of it.',
    json: 'an array of `{ id, kind, author, writtenAt, place, section, parts: [{ kind, text }], said, answers: [{ author, writtenAt, said }], state, settledBy, settledOn, fits, others }`',
  },
  'list tasks': {
    help: 'les décisions et les tâches de toutes les réunions, les plus pressées d’abord',
    does: 'Lists the decisions and tasks of all meetings, those that are awaited first, soonest first; `--open`: these only.',
    json: 'an array of `{ id, kind, text, bearer, dueOn, state, doneOn, outcome, meeting, meetingTitle, series }`',
  },
  'list axes': {
    help: 'les axes communs, avec leur état, leurs formulations et leurs gommettes',
    does: 'Lists the common axes in their order, with where they stand and what they gather of the first formulations.',
    json: 'an array of `{ id, number, title, state, validatedOn, postponedFor, instance, formulations, votes }`',
  },
  'list fiches': {
    help: 'les fiches-actions, avec leur numéro dans la feuille de route',
    does: 'Lists the fiches-actions in the order of the roadmap; `number` is the one it prints, « 1.2 » for the second of axis 1. `state` is the one that somebody or a plan gave, `toDiscuss` while none did; `shown` is what screens and papers say, `running` once a step of those is begun; `progress` is what its steps say, in percent.',
    json: 'an array of `{ id, number, title, state, shown, bearers, startsOn, endsOn, progress, steps, doneSteps }`',
  },
  'list indicators': {
    help: 'les indicateurs communs, avec leur code',
    does: 'Lists the common indicators in the order of their codes, « A2.1 » for the first of the second axis.',
    json: 'an array of `{ id, code, name, unit, measure, frequency, provider }`',
  },
  'list formulations': {
    help: 'ce que les secteurs ont dit d’abord, avec les gommettes',
    does: 'Lists what the sectors first said, in the order it was noted; `axis` is `null` for what is still to be attached, `votes` for what was not counted.',
    json: 'an array of `{ id, text, votes, sector, saidBy, axis, meeting }`',
  },
  'import minutes': {
    help: 'crée une réunion et son compte-rendu depuis un fichier Markdown, Word (.docx) ou PDF',
    does: 'Makes a meeting and its minutes from a Word file (.docx), a PDF or a Markdown file (UTF-8, else Windows-1252). In an empty folder, first makes a workspace with neutral answers. What minutes do not keep (comments, tracked changes, headers…) is said. A letter that the file no longer names is told with what it may be; `--letter 1=e` writes it in the words that it makes known ones, and nothing is replaced without it. The same file twice is a success that adds nothing.',
    json: '`{ meeting, already, title, sections, present, remarks: [], lostLetters: [] }`',
  },
  'import feedback': {
    help: 'lit un compte-rendu Word qui revient annoté, sans rien y écrire',
    does: 'Reads a Word file of minutes that Concerto exported and that came back annotated: comments, followed changes, and what was changed without being followed become a list beside the minutes, which do not change. The file says whose minutes it is; `--meeting` (an id, or `latest`) says it where it does not. The same file twice is a success that adds nothing.',
    json: '`{ meeting, count, already, remarks: [] }`',
  },
  'import actors': {
    help: 'fait entrer une liste dans l’annuaire : CSV, Excel, OpenDocument ou JSON',
    does: 'Reads a list into the directory: the national CSV or JSON (v1.0.2 and the older), data·inclusion v1, governance contacts, or any CSV, XLSX, XLS, ODS or JSON list, whose columns are weighed by their words and their values: those that are not sure are told and not read, unless `--accept-guesses`, or `--columns` says what they are (`{ "columns": { "Header": "actor.name" }, "values": { "Header": { "value": "label" } } }`, `null` for a column that is left). Columns that nothing is read of are named. In a known format, whose columns say what they are, both options change nothing, which is said. What is no directory is refused. Doubtful and refused lines are left out, each with its reasons; when all are refused, it ends on 1; absence from the file erases nothing; the same file twice writes nothing. `--dry-run` writes nothing at all.',
    json: '`{ format, columns, unknown, dryRun, written, counts, lines, remarks }`; of each column `letter`, `header`, `sample`, `target`, and, but in a known format, `guess`: `{ target, confidence, by }`, in percent, by its `header` or its `values`, or `null`; `unknown`, the values that no list knows, by column, with its labels and with the first lines of each',
  },
  'import fiches': {
    help: 'fait entrer un plan d’actions dans les fiches-actions : Excel, OpenDocument ou CSV',
    does: 'Reads an action plan (XLSX, XLS, ODS, CSV) into axes, fiches-actions, steps and parties; sheets of the same columns are read together. Actions are known by their words and their axis, never by a number. Doubtful and refused lines are left out, each with its reasons; the same file twice writes nothing. `--dry-run` writes nothing at all.',
    json: 'as `import actors`, `format` being `plan`; each line has also its `sheet` and `sheetName`',
  },
  'import evaluation': {
    help: 'fait entrer des fiches d’évaluation, une par ligne : CSV, Excel ou OpenDocument',
    does: 'Reads evaluation forms, a line each (CSV, XLSX, XLS, ODS), into the questions of a meeting, matched by their words. A line is known by all it holds; a number that is there already is refused. `--dry-run` writes nothing at all.',
    json: 'as `import actors`, `format` being `evaluation`',
  },
  'export coordination': {
    help: 'les activités de coordination d’une période, dans le classeur de La Coop',
    does: 'Writes what was held in a period (`2025`, `2025-S1`, `2025-T3`, `2025-10`) as La Coop’s workbook « Activités de coordination », its twenty columns. It names no person.',
    json: '`{ file, bytes, animations, events, notHeld, remarks: [] }`',
  },
  'import figures': {
    help: 'relit des classeurs de collecte : un fichier, un zip ou un dossier',
    does: 'Reads collection workbooks back: one, a zip, or the files of a folder (XLSX, ODS, XLS), each known by what it holds. What is new and what a structure corrected is written in one intent; refused cells are told with their address and kept; what changed elsewhere is left to be settled on screen; a file read twice writes nothing. `received` counts the answers that are whole: one that has cells refused or lines left empty (`counts.empty`) is to be corrected first. `--campaign`: workbooks of another campaign are left. `--dry-run` writes nothing at all.',
    json: '`{ dryRun, written, received, counts, files }`',
  },
  'import statistics': {
    help: 'relit le classeur « Statistiques » de La Coop ou de Mon Inclusion Numérique',
    does: 'Reads the « Statistiques » workbook of La Coop or Mon Inclusion Numérique as the figures of a structure, by its id or its name, for a period (`2025`, `2025-S1`, `2025-T3`, `2025-10`). Blocks are found by their titles; what they feed is what was chosen last, else what the dictionary says. When the period, the structure or the filters that the workbook states are not what is asked, nothing is read and the code is 1, unless `--accept-differences` is given. `--dry-run` writes nothing at all.',
    json: 'as `import figures`',
  },
  demo: {
    help: 'remplit un espace vide avec la démonstration',
    does: 'Fills an empty workspace with the demo.',
  },
  'export minutes': {
    help: 'le compte-rendu d’une réunion (son identifiant, ou « latest ») en Word',
    does: 'Writes the minutes of a meeting as Word, in a template of the house when one is named or usual; what it asks for that could not be given is said. The meeting is named by its id (`list meetings`); `latest` is the one of the latest date among those that have minutes. The file is whole or untouched. `--variant complet|synthese|sans-personnes`; `--item`: the point of that printed number alone; `--contents`: with a table of contents. A file in `.pdf` is its PDF, as for every paper: LibreOffice makes it.',
    json: '`{ meeting, file, bytes, remarks: [] }`',
  },
  'export digest': {
    help: 'la lettre d’information d’une période, en Word (.docx), en PDF (.pdf), en page (.html) ou en courriel (.eml)',
    does: 'Writes the letter of news of a period: dated news by axis, what is to come, needs answered, fiches whose state moved. The file’s ending says the format: `.docx`, `.pdf`, `.html` (one page, nothing loaded) or `.eml` (a draft with its plain words). A sector by its name or id, an axis by its number or id; no day, no limit. Nothing is kept in the workspace.',
    json: '`{ file, format, bytes, remarks: [] }`',
  },
  review: {
    help: 'dit ce qui est à revoir dans le compte-rendu d’une réunion (son identifiant, ou « latest »)',
    does: 'Says what the minutes of a meeting (its id, or `latest`) should be looked at again for, with the place of each remark; changes nothing. A remark is no failure.',
    json: '`{ meeting, remarks: [{ code, key, weight, title, detail, places, repair }], left: [{ remark, reason, by, on }] }`',
  },
  check: {
    help: 'prouve l’espace : empreintes, reconstruction, intégrité de la base',
    does: 'Proves the workspace: the hash of every operation, tables and heads made again from the log and compared, SQLite’s own integrity; with `--signatures`, each signature that is kept, and how many actions they vouch for. Changes nothing.',
    json: '`{ transactions, operations, vouched, rows, waiting, contested, digest, problems: [{ code, message }] }`',
  },
  serve: {
    help: 'sert Concerto sur cet ordinateur, pour un navigateur',
    does: 'Serves the application to this computer’s browsers, on 127.0.0.1, until SIGINT or SIGTERM. Port 0, the default, lets the system choose. Each line it reads asks for another address: from the background of a terminal, add `< /dev/null`.',
    json: '`{ address, token, url }`, one line once it listens, and one for each line it reads',
  },
  'export fiche': {
    help: 'une fiche-action en Word',
    does: 'Writes a fiche-action as Word, by its id or by its number in the roadmap (`list fiches`).',
    json: '`{ fiche, file, bytes, remarks: [] }`',
  },
  'export roadmap': {
    help: 'la feuille de route en Word : synthèse pour le comité, sommaire, axes, fiches, budget, calendrier',
    does: 'Writes the roadmap as Word: cover, one page for the committee (what is asked of it, every fiche on a line, where targets stand), contents with their pages, governance, axes, fiches, budget by funder, calendar, annexes; or one axis, or these fiches. `--with-matrix`, `--with-comments` and `--with-threads` print the matrix, what sectors say, and the thread from a formulation to its fiche. A file in `.pdf` is its pages.',
    json: '`{ file, bytes, remarks: [] }`',
  },
  'export report': {
    help: 'le rapport de situation entre deux jours, en Word (.docx) ou en PDF (.pdf)',
    does: 'Writes what happened between two days, both included, for a committee: on its first page what moved, what is late on the last day and what is to be decided, then line by line fiches, indicators, decisions and tasks, money, what comes. Everything is as it was known at the end of the last day, by the log. Without days: since the last committee that was held, else since the quarter began, until today.',
    json: '`{ file, bytes, remarks: [] }`',
  },
  'export indicators': {
    help: 'le classeur Excel des indicateurs d’une période : synthèse, secteurs, axes, définitions, données',
    does: 'Writes the workbook of the indicators in Excel: summary with what to read first, states and who answered, a sheet for the département and each sector, definitions, flat data; with native charts and live formulas. The period is a year (`2025`), a half (`2025-S1`), a quarter (`2025-T3`) or a month (`2025-10`). An axis by its number or id, a sector by its name or id; both options may be repeated. `--with-structures` adds what each structure gave; `--print-all` prints definitions, breakdowns and flat data too, which are always in the file. A file in `.pdf` is what the workbook prints.',
    json: '`{ period, file, bytes, remarks: [] }`',
  },
  'export slides': {
    help: 'la restitution en diaporama (PowerPoint) : méthode, voix, axes, fiches, indicateurs, suites',
    does: 'Writes what is given back to the sectors as slides (PowerPoint): how it was done, the votes of each sector as native charts, the convergence, the axes with their actions, some fiches, the indicators beside their targets, what comes. `--fiches`: those with a slide of their own, by their numbers; the first of each axis without it, three at most. `--meeting`: where it is shown, by its id or `latest`. `--template`: a presentation whose theme gives its colours and its font. What has no room is in the speaker’s notes. A file in `.pdf` is its pages.',
    json: '`{ file, bytes, remarks: [] }`',
  },
  'list campaigns': {
    help: 'les campagnes de collecte, et où en sont les réponses',
    does: 'Lists the campaigns that collect figures, open ones first, and how many structures stand where.',
    json: 'an array of `{ id, name, period, dueOn, closedOn, late, waiting, refused, received, waived }`',
  },
  'export campaign': {
    help: 'les classeurs d’une campagne (son identifiant, ou « current »), pour les structures attendues',
    does: 'Writes the collection workbooks of a campaign for the structures that are waited for (`--all`: for all), one file each in a folder, made when absent, or one zip; notes the day for each. The campaign is named by its id (`list campaigns`); `current` is the open one that is due first.',
    json: '`{ campaign, workbooks, files: [] }`',
  },
  'espace create': {
    help: 'crée l’espace d’un département, et présente cet ordinateur',
    does: 'Makes the espace of a département in an empty folder, and presents this poste, the hub.',
    json: '`{ name, fingerprint, poste: { id, member, name, role, sectorId, sector, fingerprint, isHere, isFirst, hasKeys, checkedOn, checkedBy, leftOn, heardAt } }`',
  },
  'espace invite': {
    help: 'écrit une invitation, pour un ordinateur qui n’a encore rien',
    does: 'Writes an invitation for a poste that has nothing yet. No secret is in it.',
    json: '`{ file }`',
  },
  'espace join': {
    help: 'rejoint l’espace d’une invitation, depuis un dossier vide',
    does: 'Joins the espace of an invitation, from an empty folder. `--words` are the six words of the poste that invites, heard over the telephone: without them, or with others, nothing is written. Says the six words of this poste, which the hub asks for.',
    json: '`{ fingerprint }`',
  },
  'espace postes': {
    help: 'les ordinateurs de l’espace, et les six mots de chacun',
    does: 'Tells the postes of the espace, and the six words of each.',
    json: '`{ here, others, invitedBy }`',
  },
  'bundle export': {
    help: 'écrit un envoi de ce que les autres ordinateurs n’ont pas encore',
    does: 'Writes a bundle of what the others are not known to have; in a folder, under a name of its own.',
    json: '`{ name, bytes, recipients, transactions, operations, contents, complete, file }`',
  },
  'bundle lost': {
    help: 'écrit la fiche « Clé USB perdue » d’un envoi préparé, nommé par son fichier ou par son empreinte',
    does: 'Writes the sheet of a bundle that was prepared and went astray, in Word: what it held by category, for whom, what to do. The bundle is named by its file, or by its SHA-256; in a folder, the sheet has a name of its own.',
    json: '`{ name, bytes, file }`',
  },
  'bundle inspect': {
    help: 'dit ce qu’un envoi apporterait, sans rien changer',
    does: 'Says what a bundle would bring, and who signed it; changes nothing.',
    json: '`{ file, bytes, sender, presented, madeAt, previousAt, from, to, rows, transactions, operations, toSettle, points, missing, appliedAt }`',
  },
  'bundle import': {
    help: 'applique un envoi, ou tous ceux d’un dossier',
    does: 'Takes in a bundle, or all of a folder; one that is refused stops no other. Twice is « déjà importé ».',
    json: '`[{ file, applied | error }]`',
  },
  'hub watch': {
    help: 'applique ce qui arrive dans un dossier partagé et y dépose ce que les autres n’ont pas, jusqu’à Ctrl-C',
    does: 'Merges what comes in a shared folder, and puts there what the others lack, until SIGINT or SIGTERM; looks every 5 seconds. Only bundles of checked postes, without a gap, are applied. The folder stays this poste’s shared folder. May be killed at any moment. `--once` looks once, and fails when the look did. It always answers lines of JSON, ids and codes only: `{ at, code, … }`, `code` being `started`, `arrived`, `arriving` (a file that cannot be read yet), `heard` (already here in full), `applied`, `held`, `refused`, `published`, `trouble` or `stopped`; what lasts is said once.',
  },
  conflicts: {
    help: 'les points à trancher : ce que deux ordinateurs ont écrit chacun de leur côté',
    does: 'The points to settle: what two postes wrote apart, both values kept, and the figures of structures that one of them joined.',
    json: '`{ count, points: [{ record, id, field, recordLabel, fieldLabel, name, screen, kind, sides, base, proposal, passages }], figures: [{ key, actor, label, period, names, first, second, sum }] }`, of which `count` tells the points alone',
  },
  backup: {
    help: 'fait une copie de l’espace, relue et prouvée',
    does: 'Makes a copy of the workspace, opened again and proved, in `sauvegardes/`: the last of seven days, five weeks and twelve months stay. It goes to the second folder too, when there is one, and where `--out` says: encrypted (`age -d` opens it) with the passphrase of `CONCERTO_PASSPHRASE`, else with that of the second folder, and refused without any. `--encrypt` wants the former; `--clear` writes it for anyone to read, and says so.',
    json: '`{ name, bytes, file, clear }`; without `--out`, `{ name, kind, madeAt, bytes }`',
  },
  'backup rehearse': {
    help: 'remet la dernière copie en place dans un dossier vide, et la prouve',
    does: 'Puts the last copy back into an empty folder, proves it there, throws it away. Exit code 1 when it is not proved.',
    json: '`{ name, at, madeAt, transactions, problems }`',
  },
  restore: {
    help: 'remet une sauvegarde en place, après une copie de ce qui est là',
    does: 'Puts a copy back, after a copy of what is there. The poste writes under a new name from then on. An encrypted one opens with `CONCERTO_PASSPHRASE`. A copy is proved first: one that is damaged is refused (`backup-not-proved`) unless `--damaged` takes it as it is. `--dry-run` says what would be lost, and what of the copy is damaged.',
    json: '`{ name, kind, madeAt, bytes, lastAt, transactions, lost, lostActions, damage, before }`',
  },
} as const
