/** Mistakes in how a Word file of ours is read again: as those of `seeded-bugs.mjs`. */
const tests = ['tests/minutes/import/word-back.test.ts']
const folder = 'src/main/minutes/documents/import'

export const readingBugs = [
  {
    rule: 'WR-1',
    name: 'ce qui suit un item de liste sans puce sort de la liste',
    file: `${folder}/word/lines.ts`,
    from: 'runsOf(withContinued(lines))',
    to: 'runsOf(lines)',
    tests,
  },
  {
    rule: 'WR-1',
    name: 'une citation ne finit pas à sa source',
    file: `${folder}/word/own-line.ts`,
    from: "ends: id === 'SourceDeCitation'",
    to: 'ends: false',
    tests,
  },
  {
    rule: 'WR-1',
    name: 'les puces qu’une fiche imprime passent pour celles de son auteur',
    file: `${folder}/recognise/printed-lists.ts`,
    from: 'marker === printedSign(level) ? null : marker',
    to: 'one.attrs?.marker ?? null',
    tests,
  },
  {
    rule: 'WR-1',
    name: 'un titre commençant par un nombre tapé est pris pour numéroté',
    file: `${folder}/recognise/numbering.ts`,
    from: 'isExact ? isCounted : level === 1',
    to: 'isCounted || level === 1',
    tests,
  },
  {
    rule: 'WR-1',
    name: 'l’étiquette imprimée d’un point reste dans son texte',
    file: `${folder}/recognise/read-sections.ts`,
    from: 'read: (nodes) => unlabelledPoints(read(nodes, null)),',
    to: 'read: (nodes) => read(nodes, null),',
    tests,
  },
]
