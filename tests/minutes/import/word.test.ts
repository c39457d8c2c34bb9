import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWord } from '#main/minutes/documents/import/read-word.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { bullets, doc, footnote, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { inList, listDefinition, p, r, style, type WordFile, wordFile } from '../../support/word-file.ts'

const read = (file: WordFile): ImportedMinutes => {
  const result = readWord(wordFile(file))
  if (!result.ok) throw new Error(result.error.code)
  for (const { row } of result.value.sections) if (row.body) richTextSchema.parse(row.body)
  return result.value
}

const headings = [style('Titre1', 'heading 1'), style('Titre2', 'heading 2')].join('')
const heading = (words: string) => p(words, '<w:pStyle w:val="Titre1"/>')
/** A lone heading of the first level would be the title of the document. */
const subheading = (words: string) => p(words, '<w:pStyle w:val="Titre2"/>')

/** The blocks under the only heading of a file. */
const blocks = (body: string, file: Partial<WordFile> = {}): readonly Block[] =>
  read({ ...file, body: subheading('Titre') + body, styles: headings + (file.styles ?? '') }).sections.at(-1)?.row.body
    ?.content ?? []

const sentences = (body: string, file: Partial<WordFile> = {}): readonly string[] =>
  read({ ...file, body }).remarks.map(({ about, sentence }) => `${about}: ${sentence.replaceAll('\u00a0', '~')}`)

const titles = (file: WordFile) =>
  read(file).sections.map(({ row }) => [row.level, row.numbering, row.forcedNumber, plainText(row.title ?? null)])

describe('headings', () => {
  test('are known by the name of their style, by its base and by their level', () => {
    const styles =
      headings +
      style('Chapitre', 'Chapitre maison', '<w:basedOn w:val="Titre2"/>') +
      style('Plan', 'Plan', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')
    const body =
      heading('Un') +
      p('Deux', '<w:pStyle w:val="Chapitre"/>') +
      p('Trois', '<w:pStyle w:val="Plan"/>') +
      p('Autre', '<w:outlineLvl w:val="0"/>') +
      p(r('Gras', '<w:b/>'))
    expect(titles({ body, styles }).slice(1)).toEqual([
      [1, 'none', null, 'Un'],
      [2, 'none', null, 'Deux'],
      [3, 'none', null, 'Trois'],
      [1, 'none', null, 'Autre'],
    ])
  })

  test('say the number that Word prints before them', () => {
    const numbering = listDefinition(1, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ])
    const styles =
      style('Titre1', 'heading 1', `<w:pPr>${inList(1)}</w:pPr>`) +
      style('Titre2', 'heading 2', `<w:pPr>${inList(1, 1)}</w:pPr>`)
    const body = heading('Accueil') + subheading('Tour') + subheading('Bilan') + heading('Suites') + p('fin')
    expect(titles({ body, styles, numbering }).slice(1)).toEqual([
      [1, 'auto', null, 'Accueil'],
      [2, 'none', null, '1.1 Tour'],
      [2, 'none', null, '1.2 Bilan'],
      [1, 'auto', null, 'Suites'],
    ])
  })
})

describe('lists', () => {
  const numbering =
    listDefinition(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
    ]) +
    listDefinition(2, [
      ['bullet', '\uf0b7'],
      ['bullet', '\uf0e0'],
    ]) +
    listDefinition(3, [['decimal', 'Article %1']]) +
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'

  test('nest by level, go on after a paragraph, begin again where they say so', () => {
    const body =
      p('un', inList(1)) +
      p('lettre', inList(1, 1)) +
      p('deux', inList(1)) +
      p('Entre les deux.') +
      p('trois', inList(1)) +
      p('Fin.') +
      p('encore', inList(4))
    expect(blocks(body, { numbering })).toEqual([
      ordered(
        1,
        item(paragraph('un'), {
          type: 'orderedList',
          attrs: { start: 1, type: 'a' },
          content: [item(paragraph('lettre'))],
        }),
        item(paragraph('deux')),
      ),
      paragraph('Entre les deux.'),
      ordered(3, item(paragraph('trois'))),
      paragraph('Fin.'),
      ordered(1, item(paragraph('encore'))),
    ])
  })

  test('of several levels of numbers stand in one another', () => {
    const levels = listDefinition(5, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
      ['decimal', '%1.%2.%3'],
    ])
    const body = p('un', inList(5)) + p('un un', inList(5, 1)) + p('un un un', inList(5, 2)) + p('deux', inList(5))
    expect(blocks(body, { numbering: levels })).toEqual([
      ordered(
        1,
        item(paragraph('un'), ordered(1, item(paragraph('un un'), ordered(1, item(paragraph('un un un')))))),
        item(paragraph('deux')),
      ),
    ])
  })

  test('a paragraph set under the text of an item goes on it', () => {
    const body = p('un', inList(6)) + p('suite', '<w:ind w:left="720"/>') + p('deux', inList(6)) + p('Fin.')
    const numbering = listDefinition(6, [['decimal', '%1.']]).replace(
      '</w:lvl>',
      '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>',
    )
    expect(blocks(body, { numbering })).toEqual([
      ordered(1, item(paragraph('un'), paragraph('suite')), item(paragraph('deux'))),
      paragraph('Fin.'),
    ])
  })

  test('are also those people type, paragraph after paragraph; one alone is a sentence', () => {
    const body = p('- un') + p(r('- deux', '<w:b/>')) + p('Puis :') + p('– seul') + p('• a') + p('Fin.')
    expect(blocks(body)).toEqual([
      bullets(item(paragraph('un')), item(paragraph([plain('deux', { type: 'bold' })]))),
      paragraph('Puis :'),
      bullets(
        { type: 'listItem', attrs: { marker: 'dash' }, content: [paragraph('seul')] },
        { type: 'listItem', attrs: { marker: 'bullet' }, content: [paragraph('a')] },
      ),
      paragraph('Fin.'),
    ])
  })

  test('a dash after a tab is the sign of its item', () => {
    expect(blocks(p('- un') + p('<w:r><w:tab/><w:t>- deux</w:t></w:r>'))).toEqual([
      bullets(item(paragraph('un')), item(paragraph('deux'))),
    ])
  })

  test('nest by the names of their styles, each with a list of its own', () => {
    const styles = [1, 2, 3]
      .map((depth) =>
        style(
          `Puces${depth}`,
          depth === 1 ? 'List Bullet' : `List Bullet ${depth}`,
          `<w:pPr><w:numPr><w:numId w:val="${depth}"/></w:numPr></w:pPr>`,
        ),
      )
      .join('')
    const numbering = [1, 2, 3].map((id) => listDefinition(id, [['bullet', '•']])).join('')
    const inStyle = (words: string, depth: number) => p(words, `<w:pStyle w:val="Puces${depth}"/>`)
    const body = inStyle('un', 1) + inStyle('deux', 2) + inStyle('trois', 3) + inStyle('encore un', 1)
    expect(blocks(body, { styles, numbering })).toEqual([
      bullets(
        item(paragraph('un'), bullets(item(paragraph('deux'), bullets(item(paragraph('trois')))))),
        item(paragraph('encore un')),
      ),
    ])
  })

  test('a paragraph under a sign that shows nothing goes on the item before it', () => {
    const numbering = listDefinition(1, [['decimal', '%1.']]) + listDefinition(2, [['bullet', ' ']])
    const body = p('un', inList(1)) + p('suite', inList(2)) + p('deux', inList(1))
    expect(blocks(body, { numbering })).toEqual([
      ordered(1, item(paragraph('un'), paragraph('suite')), item(paragraph('deux'))),
    ])
    expect(blocks(p('seul', inList(2)), { numbering })).toEqual([paragraph('seul')])
  })

  test('keep arrows, leave other signs to the house, and say a label that no list counts', () => {
    const body = p('puce', inList(2)) + p('flèche', inList(2, 1)) + p('Objet', inList(3)) + p('Siège', inList(3))
    expect(blocks(body, { numbering })).toEqual([
      bullets(
        item(
          paragraph('puce'),
          bullets({ type: 'listItem', attrs: { marker: 'arrow' }, content: [paragraph('flèche')] }),
        ),
      ),
      paragraph('Article 1 Objet'),
      paragraph('Article 2 Siège'),
    ])
  })
})

describe('words', () => {
  test('marks, signs, breaks and links', () => {
    const body = p(
      r('gras', '<w:b/>') +
        r(' non', '<w:b w:val="0"/><w:i/>') +
        '<w:r><w:tab/><w:t>suite</w:t><w:br/><w:t>ligne</w:t><w:noBreakHyphen/><w:t>deux</w:t></w:r>' +
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
        `<w:hyperlink r:id="site">${r('site', '<w:u w:val="single"/>')}</w:hyperlink>` +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://exemple.fr/b" </w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(' champ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    )
    expect(blocks(body, { links: { site: 'https://exemple.fr/a' } })).toEqual([
      paragraph([
        plain('gras', { type: 'bold' }),
        plain(' non', { type: 'italic' }),
        plain(' suite'),
        { type: 'hardBreak' },
        plain('ligne\u2011deux✓'),
        plain('site', { type: 'link', attrs: { href: 'https://exemple.fr/a' } }),
        plain(' champ', { type: 'link', attrs: { href: 'https://exemple.fr/b' } }),
      ]),
    ])
  })

  test('a hyphen that holds its line parts two words, and nothing is said to be missing', () => {
    const body = p('<w:r><w:t>rendez</w:t><w:noBreakHyphen/><w:t>vous</w:t></w:r>')
    expect(blocks(body)).toEqual([paragraph('rendez\u2011vous')])
    expect(sentences(body)).toEqual([])
  })

  test('a field that never ends swallows nothing', () => {
    const body = p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('visible')}`) + p('ensuite')
    expect(blocks(body)).toEqual([paragraph('visible'), paragraph('ensuite')])
  })

  test('notes of the foot and of the end stand where they are called', () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}${p('Suite.')}</w:footnote>`
    const body = p(
      `${r('mot')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' fin')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
    )
    const file = { footnotes: note(2, 'La note.'), endnotes: `<w:endnote w:id="2">${p('À la fin.')}</w:endnote>` }
    expect(blocks(body, file)).toEqual([
      paragraph([plain('mot'), footnote(plain('La note. Suite.')), plain(' fin'), footnote(plain('À la fin.'))]),
    ])
    expect(sentences(body, file)).toEqual(['structure: 1~note de fin est devenue une note de bas de page.'])
  })

  test('quotations and the title are known by their styles; content controls are transparent', () => {
    const styles = style('Citation', 'Quote') + style('Titre', 'Title')
    const { sections } = read({
      styles: headings + styles,
      body:
        p('Réunion de rentrée', '<w:pStyle w:val="Titre"/>') +
        subheading('Paroles') +
        p('Sans le bus…', '<w:pStyle w:val="Citation"/>') +
        `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('Choisi')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    })
    expect(sections.map(({ row }) => row.body)).toEqual([
      doc(paragraph('Réunion de rentrée', 'title')),
      doc({ type: 'blockquote', content: [paragraph('Sans le bus…')] }, paragraph('Choisi')),
    ])
  })
})

describe('tables', () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${words === '' ? '<w:p/>' : p(words)}</w:tc>`
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const said = (type: TableCell['type'], words: string, attrs?: object) => ({
    type,
    ...(attrs && { attrs }),
    content: [paragraph(words)],
  })

  test('merged cells and the repeated row are those of a table of the web', () => {
    const table = `<w:tbl><w:tblPr/>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Quoi')}${cell('Qui, quand', '<w:gridSpan w:val="2"/>')}</w:tr>
      ${row(cell('Haut', '<w:vMerge w:val="restart"/>'), cell('a'), cell('b'))}
      ${row(cell('', '<w:vMerge/>'), cell('c'), cell('d'))}</w:tbl>`
    expect(blocks(table)).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [said('tableHeader', 'Quoi'), said('tableHeader', 'Qui, quand', { colspan: 2 })],
          },
          {
            type: 'tableRow',
            content: [said('tableCell', 'Haut', { rowspan: 2 }), said('tableCell', 'a'), said('tableCell', 'b')],
          },
          { type: 'tableRow', content: [said('tableCell', 'c'), said('tableCell', 'd')] },
        ],
      },
    ])
  })

  test('a first row all in bold heads the columns', () => {
    const bold = (words: string) => `<w:tc>${p(r(words, '<w:b/>'))}</w:tc>`
    const [table] = blocks(`<w:tbl>${row(bold('Nom'), bold('Rôle'))}${row(cell('A'), cell('B'))}</w:tbl>`)
    expect(table?.type === 'table' && table.content.map(({ content }) => content[0]?.type)).toEqual([
      'tableHeader',
      'tableCell',
    ])
  })

  test('words that a merged cell hides are kept', () => {
    const table = `<w:tbl>${row(cell('Haut', '<w:vMerge w:val="restart"/>'))}${row(cell('caché', '<w:vMerge/>'))}</w:tbl>`
    expect(plainText(doc(...blocks(table)))).toBe('Haut\ncaché')
  })
})

describe('what people left in the file', () => {
  test('tracked changes: additions stay, removals are told, moves are where they went', () => {
    const removed = (words: string) => `<w:del w:id="1" w:author="X"><w:r><w:delText>${words}</w:delText></w:r></w:del>`
    const body =
      p(`${r('Budget de ')}${removed('dix')}<w:ins w:id="2">${r('douze')}</w:ins>${r(' mille euros.')}`) +
      p(removed('Paragraphe retiré.'), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      p(`<w:moveFrom w:id="4">${r('Déplacé.')}</w:moveFrom>`) +
      p(`<w:moveTo w:id="5">${r('Déplacé.')}</w:moveTo>`) +
      p('Début ', '<w:rPr><w:del w:id="6"/></w:rPr>') +
      p('et fin.')
    expect(plainText(doc(...blocks(body)))).toBe('Budget de douze mille euros.\nDéplacé.\nDébut et fin.')
    expect(sentences(body)).toEqual([
      'changes: 2~passages supprimés n’ont pas été repris~: «~dix~», «~Paragraphe retiré.~».',
      'changes: 1~passage ajouté a été repris.',
      'changes: 1~passage déplacé a été repris à sa nouvelle place.',
    ])
  })

  test('comments are told with the words they are about, and nobody is named', () => {
    const body = p(
      `${r('Le ')}<w:commentRangeStart w:id="0"/>${r('vote')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' est reporté.')}`,
    )
    const comments = `<w:comment w:id="0" w:author="Personne Inventée" w:initials="PI">${p('À vérifier')}</w:comment>`
    expect(plainText(doc(...blocks(body, { comments })))).toBe('Le vote est reporté.')
    expect(sentences(body, { comments })).toEqual(['comments: Commentaire sur «~vote~»~: «~À vérifier~».'])
  })

  test('hidden words, headers and footers are told; a page number says nothing', () => {
    const body = p(`${r('Visible')}${r('secret', '<w:vanish/>')}`)
    const header = p('Département d’Exemple')
    const footer = p(`${r('Page ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`)
    expect(sentences(body, { header, footer })).toEqual([
      'changes: 1~passage masqué n’a pas été repris~: «~secret~».',
      'margins: En-tête ou pied de page, non repris~: «~Département d’Exemple~».',
    ])
  })
})

describe('drawings', () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  const drawing = (name: string) =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="1905000" cy="952500"/><wp:docPr id="1" name="Image 1" descr="Plan du hall"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

  test('a picture is kept as large as it is shown, with what it says', () => {
    const file = {
      body: subheading('Titre') + p(`${r('Voir')}${drawing('plan')}`),
      styles: headings,
      pictures: { plan: { ending: 'dat', bytes: gif } },
    }
    const { pictures, sections } = read(file)
    expect(pictures.map(({ row }) => row)).toEqual([
      { type: 'gif', data: gif.toString('base64'), width: 200, height: 100, alternative: 'Plan du hall' },
    ])
    expect(sections.at(-1)?.row.body?.content).toEqual([
      paragraph('Voir'),
      { type: 'image', attrs: { picture: pictures[0]?.id } },
    ])
  })

  test('a picture of a kind that is not kept is told, its words stay', () => {
    const file = { pictures: { plan: { ending: 'emf', bytes: new Uint8Array([1, 0, 0, 0]) } } }
    expect(plainText(doc(...blocks(p(drawing('plan')), file)))).toBe('Plan du hall')
    expect(sentences(p(drawing('plan')), file)).toEqual(['pictures: 1~image n’a pas été reprise~: Plan du hall.'])
    const emf = new Uint8Array(48)
    emf.set([0x20, 0x45, 0x4d, 0x46], 40)
    expect(sentences(p(drawing('plan')), { pictures: { plan: { ending: 'emf', bytes: emf } } })).toEqual([
      'pictures: 1~dessin au format de Windows (EMF ou WMF) n’a pas été repris~: dans Word, collez-le de nouveau en image.',
    ])
  })

  test('a text box stands beside its paragraph, once, whatever versions of Word it is written for', () => {
    const box = `<w:txbxContent>${p('Dans la zone')}</w:txbxContent>`
    const body = p(
      `${r('Avant la zone')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(blocks(body)).toEqual([paragraph('Avant la zone'), paragraph('Dans la zone')])
    expect(sentences(body)).toEqual(['structure: 1~zone de texte a été reprise à côté de son paragraphe.'])
  })

  test('equations, charts and the words of a SmartArt', () => {
    const body =
      p(`${r('Soit')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`) +
      p('<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></w:drawing></w:r>') +
      p(
        '<w:r><w:drawing><a:graphic><a:graphicData><dgm:relIds r:dm="diagrams/data1.xml"/></a:graphicData></a:graphic></w:drawing></w:r>',
      )
    const others = {
      'diagrams/data1.xml': {
        type: 'diagramData',
        xml: '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Repérer</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>',
      },
    }
    expect(plainText(doc(...blocks(body, { others })))).toBe('Soit x+1\nRepérer')
    expect(sentences(body, { others })).toEqual([
      'structure: 1~équation a été reprise en texte.',
      'structure: Concerto ne garde pas tel quel~: un graphique, un schéma SmartArt.',
    ])
  })
})

/** The same zip, its first file said to grow to so many bytes. */
const declaring = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002') + 24)
  return bytes
}

test('colours that stand out are counted and told, black and greys are not', () => {
  const body = p(
    r('Question', '<w:color w:val="00B050"/>') +
      r(' réponse', '<w:color w:val="333333"/>') +
      r(' ajout', '<w:highlight w:val="yellow"/>') +
      r(' encore', '<w:color w:val="1F9D55"/>'),
  )
  expect(sentences(body)).toEqual([
    'structure: La couleur de 3 passages n’a pas été reprise (2 en vert, 1 surligné en jaune)~: si elle distingue des questions, des réponses ou des ajouts, dites-le dans le texte.',
  ])
})

describe('what is refused', () => {
  const code = (bytes: Uint8Array) => {
    const result = readWord(bytes)
    return result.ok ? 'ok' : result.error.code
  }
  const ole = (words: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(words, 'utf16le')])

  test('another kind of file, by its first bytes', () => {
    expect(code(Buffer.from('%PDF-1.7'))).toBe('import.not-word')
    expect(code(ole('WordDocument'))).toBe('import.old-word')
    expect(code(ole('EncryptedPackage'))).toBe('import.password')
  })

  test('a document of another program, with the gesture that makes a Word file of it', () => {
    const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
    const told = (bytes: Uint8Array) => {
      const result = readWord(bytes)
      return result.ok ? 'ok' : `${result.error.code} ${result.error.next}`
    }
    expect(told(zip('mimetype', 'content.xml', 'META-INF/manifest.xml'))).toMatch(
      /^import\.other-format .*LibreOffice.*Enregistrer sous/,
    )
    expect(told(zip('Index/Document.iwa', 'preview.jpg'))).toMatch(/^import\.other-format .*Pages.*Exporter vers/)
  })

  test('nothing at all, and more pictures than minutes have', () => {
    expect(code(wordFile({ body: p('') }))).toBe('import.empty')
    const pictures = Object.fromEntries(
      Array.from({ length: 501 }, (_, rank) => [`i${rank}`, { ending: 'png', bytes: new Uint8Array(4) }]),
    )
    expect(code(wordFile({ body: p('mot'), pictures }))).toBe('import.too-large')
  })

  test('a part in an encoding of its own, in a sentence that says so', () => {
    const parts = unzipSync(wordFile({ body: p('mot'), styles: '' }))
    parts['word/styles.xml'] = strToU8('<?xml version="1.0" encoding="x-inconnu"?><w:styles xmlns:w="urn:x"/>')
    const result = readWord(zipSync(parts))
    expect(result.ok ? 'ok' : result.error).toMatchObject({
      code: 'import.damaged',
      cause: 'Une de ses parties est écrite dans un encodage que Concerto ne lit pas.',
    })
  })

  test('a zip that is no document, a damaged one, and one that would fill the memory', () => {
    expect(code(zipSync({ 'a.txt': strToU8('a') }))).toBe('import.not-word')
    const whole = wordFile({ body: p('mot') })
    expect(code(whole.slice(0, whole.length - 40))).toBe('import.damaged')
    expect(code(declaring(whole, 210_000_000))).toBe('import.too-large')
  })

  test('frames in one another without end', () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(300)}${p('mot')}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`
    expect(code(wordFile({ body: deep }))).toBe('import.too-deep')
  })
})
