import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { bullets, doc, footnote, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { readMarkdown } from './read-markdown.ts'

/** A file without title block has an empty one, which these tests leave aside. */
const withoutEmptyFront = (minutes: ImportedMinutes): ImportedMinutes => ({
  ...minutes,
  sections: minutes.sections.filter(({ row }) => row.kind !== 'front' || row.body !== null),
})

const read = (markdown: string): ImportedMinutes => {
  const result = readMarkdown(markdown)
  if (!result.ok) throw new Error(result.error.cause)
  return withoutEmptyFront(result.value)
}

/** The body of the only section of a text under one heading. */
const body = (markdown: string): RichText | null | undefined => read(`## Titre\n\n${markdown}`).sections[0]?.row.body

const blocks = (markdown: string): readonly Block[] => body(markdown)?.content ?? []

const said = (markdown: string): string => plainText(body(markdown) ?? null)

const sentences = (markdown: string): readonly string[] => read(markdown).remarks.map(({ sentence }) => sentence)

/** One transparent point. */
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const code = (markdown: string): string => {
  const result = readMarkdown(markdown)
  return result.ok ? 'ok' : result.error.code
}

describe('words', () => {
  test('marks, breaks and escapes', () => {
    expect(body('Un *deux **trois*** ~~quatre~~ <u>cinq</u>  \n1<sup>er</sup> \\*six\\* &eacute;&nbsp;!')).toEqual(
      doc(
        paragraph([
          plain('Un '),
          plain('deux ', { type: 'italic' }),
          plain('trois', { type: 'italic' }, { type: 'bold' }),
          plain(' '),
          plain('quatre', { type: 'strike' }),
          plain(' '),
          plain('cinq', { type: 'underline' }),
          { type: 'hardBreak' },
          plain('1'),
          plain('er', { type: 'superscript' }),
          plain(' *six* é\u00a0!'),
        ]),
      ),
    )
  })

  test.each([
    ['indented text is text', '    **gras**\n\n\tsuite', 'gras\nsuite'],
    ['a sentence that begins with a year is no list', '2024. Une année.', '2024. Une année.'],
    ['cells beyond the header', '| a |\n|---|\n| b | de trop |', 'a\nb\nde trop'],
    ['a definition that is a sentence', '[Décision]: validée', '[Décision]: validée'],
    ['the words after a language', '``` texte Note de séance\nligne\n```', 'texte Note de séance\nligne'],
    ['a comment is no text', 'Avant <!-- caché --> après', 'Avant après'],
    ['an open comment hides nothing', 'Avant\n\n<!-- ouvert\n\n**après**', 'Avant\n<!-- ouvert\naprès'],
    ['fenced divs, spans and attributes of pandoc', '::: {.note}\n[un]{.underline} `deux`{.x} ^er^\n:::', 'un deux er'],
    ['a titled div keeps its title', ':::note Titre gardé\nTexte\n:::', 'Titre gardé\nTexte'],
    ['a script is shown', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['an unknown tag is shown', 'Voir <nom du participant>.', 'Voir <nom du participant>.'],
    ['a title of a link', '[texte](https://a.fr "Titre")', 'texte (Titre)'],
    ['a note no one defines', 'mot[^x]', 'motx'],
    ['a drawn table', '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+', 'a\nb\nc\nd'],
    ['a table drawn askew stays as it is', '+---+---+\n| un mot | b\n+---+---+', '+---+---+ | un mot | b +---+---+'],
  ])('%s', (_name, markdown, text) => {
    expect(said(markdown)).toBe(text)
  })
})

describe('links and pictures', () => {
  const hrefs = (markdown: string) => JSON.stringify(body(markdown)).match(/"href":"[^"]*"/g) ?? []

  test('only web and mail addresses open; others follow their text', () => {
    expect(hrefs('[a](https://a.fr/é) <b@c.fr> [x](javascript:alert%281%29)')).toEqual([
      '"href":"https://a.fr/%C3%A9"',
      '"href":"mailto:b@c.fr"',
    ])
    expect(said('[a](javascript:alert%281%29) [b](annexe.docx) [c](#ancre) [data](data:text/html,x)')).toBe(
      'a (javascript:alert(1)) b (annexe.docx) c data (data:text/html,x)',
    )
  })

  test('a picture is its description, linked when it is on the web; a file is named in a remark', () => {
    expect(body('![Plan](https://a.fr/p.png)')).toEqual(
      doc(paragraph([plain('Plan', { type: 'link', attrs: { href: 'https://a.fr/p.png' } })])),
    )
    expect(sentences('![](https://a.fr/p.png)')).toEqual([
      '1\u00a0image n’a pas été reprise\u00a0: https://a.fr/p.png.',
    ])
    expect(sentences('![Logo](media/image1.png) x')).toEqual([
      '1\u00a0image n’a pas été reprise\u00a0: media/image1.png.',
    ])
  })

  test('a picture written in the file is kept, on a line of its own, with what it shows', () => {
    const minutes = read(`## A\n\nAvant ![Plan de la salle](data:image/gif;base64,${gif}) après.`)
    const [picture] = minutes.pictures
    expect(picture?.row).toEqual({ type: 'gif', data: gif, width: 1, height: 1, alternative: 'Plan de la salle' })
    expect(minutes.sections.at(-1)?.row.body).toEqual(
      doc(paragraph('Avant'), { type: 'image', attrs: { picture: picture?.id as RowId } }, paragraph('après.')),
    )
  })

  test('a picture of another kind is said; one that is too heavy waits to be made light', () => {
    const heavy = Buffer.concat([Buffer.from(gif, 'base64'), Buffer.alloc(2_000_000)]).toString('base64')
    const text = `![a](data:image/webp;base64,AAAA) ![b](data:image/gif;base64,${heavy})`
    expect(sentences(text)).toEqual(['1\u00a0image n’a pas été reprise\u00a0: a.'])
    const minutes = read(text)
    expect([minutes.pictures, minutes.heavy.map(({ alternative, bytes }) => [alternative, bytes.length])]).toEqual([
      [],
      [['b', 2_000_000 + Buffer.from(gif, 'base64').length]],
    ])
  })
})

test('a setting is known by its name, whatever name an object of the language has', () => {
  const minutes = read('---\nconstructor: Anaïs\ntitle: Réunion\n---\n\n## Un\n\nTexte.\n')
  expect([minutes.attendances, JSON.stringify(minutes).includes('native code')]).toEqual([[], false])
})

describe('lists', () => {
  test('nested, with typed signs as markers and numbers that jump', () => {
    expect(body('- a\n  - → b\n    1. c\n    3. d')).toEqual(
      doc(
        bullets(
          item(
            paragraph('a'),
            bullets({
              type: 'listItem',
              attrs: { marker: 'arrow' },
              content: [paragraph('b'), ordered(1, item(paragraph('c'))), ordered(3, item(paragraph('d')))],
            }),
          ),
        ),
      ),
    )
  })

  test('lines of a cell led by a dash are a list; a dashed amount is not', () => {
    const cells = (markdown: string) => {
      const [table] = blocks(`| t |\n|---|\n| ${markdown} |`)
      return table?.type === 'table' ? table.content[1]?.content[0]?.content : undefined
    }
    expect(cells('– a<br>– b')).toEqual([bullets(item(paragraph('a')), item(paragraph('b')))])
    expect(cells('intro<br>– a')).toEqual([paragraph('intro'), bullets(item(paragraph('a')))])
    expect(cells('- 200 €')).toEqual([paragraph('- 200 €')])
    expect(cells('–')).toEqual([paragraph('–')])
  })

  test('typed bullets on lines of their own are a list', () => {
    const marked = (text: string) => ({
      type: 'listItem' as const,
      attrs: { marker: 'bullet' as const },
      content: [paragraph(text)],
    })
    expect(body('Points :\n• un\n  suite\n• deux')).toEqual(
      doc(paragraph('Points :'), bullets(marked('un suite'), marked('deux'))),
    )
  })

  test('deeper than the schema holds, items come up and it is said', () => {
    const deep = Array.from({ length: 15 }, (_, level) => `${'  '.repeat(level)}- n${level}`).join('\n')
    const minutes = read(`## Titre\n\n${deep}`)
    expect(richTextSchema.safeParse(minutes.sections[0]?.row.body).success).toBe(true)
    expect(plainText(minutes.sections[0]?.row.body ?? null)).toBe(
      Array.from({ length: 15 }, (_, level) => `n${level}`).join('\n'),
    )
    expect(minutes.remarks).toHaveLength(1)
  })
})

describe('quotations, notes and tables', () => {
  test('the last line of a quotation is its source when it is a link or follows a dash', () => {
    expect(blocks('> « Dit. »\n> — Une habitante')).toEqual([
      { type: 'blockquote', content: [paragraph('« Dit. »'), paragraph('— Une habitante', 'source')] },
    ])
    expect(blocks('> [seul](https://a.fr)')[0]).toMatchObject({ content: [{ content: [{ text: 'seul' }] }] })
  })

  test('a note stands where it is first cited; cited again, it is a number', () => {
    const { sections } = read('## A\n\nun[^n]\n\n## B\n\ndeux[^n]\n\n[^n]: La note.')
    expect(sections.map(({ row }) => row.body)).toEqual([
      doc(paragraph([plain('un'), footnote(plain('La note.'))])),
      doc(paragraph([plain('deux'), plain('1', { type: 'superscript' })])),
    ])
  })

  test('spans are kept, rows completed, a table in a table becomes paragraphs', () => {
    const html = '<table><tr><td colspan="2">a</td></tr><tr><td>b<table><tr><td>c</td></tr></table></td></tr></table>'
    const empty = { type: 'tableCell', content: [paragraph('')] }
    expect(blocks(html)).toEqual([
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('a')] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('b'), paragraph('c')] }, empty] },
        ],
      },
    ])
  })
})

describe('settings at the head', () => {
  test('YAML says its title and date, which are read; other lines are told', () => {
    const { sections, meeting, remarks } = read(
      '---\ntitle: "Le titre"\nauthor:\n  - Une autrice\ndate: 2025-01-31\ntoc: true\n---\n\nTexte',
    )
    expect(sections[0]?.row.body).toEqual(doc(paragraph('Le titre', 'title'), paragraph('Texte')))
    expect(meeting).toEqual({ title: 'Le titre', kind: 'other', number: null, date: '2025-01-31' })
    expect(remarks).toEqual([
      {
        about: 'margins',
        sentence:
          'Réglages en tête du fichier, non repris\u00a0: «\u00a0author\u00a0: Une autrice, toc\u00a0: true\u00a0».',
      },
    ])
  })

  test.each([
    ['salle: Salle du conseil\nsujet: Le pass numérique\nquand: 31/01/2025 à 14 h\nrésumé: Bref', 'resume\u00a0: Bref'],
    ['place: Mairie\nattendees: [Odile Ventclair, Iris Beaulande]\nstart: 9h30\nend: 11h', null],
    [
      'title: Comité de pilotage\nsujet: Le pass numérique\nlieu: Mairie\nsalle: Salle 2\ndate: bientôt\nprésents: tous',
      'sujet\u00a0: Le pass numérique, salle\u00a0: Salle 2, date\u00a0: bientôt, presents\u00a0: tous',
    ],
  ])('what gave the minutes nothing is told, and nothing else: %s', (settings, told) => {
    expect(read(`---\n${settings}\n---\n\nTexte`).remarks.map(({ sentence }) => sentence)).toEqual(
      told === null ? [] : [`Réglages en tête du fichier, non repris\u00a0: «\u00a0${told}\u00a0».`],
    )
  })

  test('pandoc’s percent lines; a rule at the head is no setting', () => {
    expect(plainText(read('% Titre\n% Anne ; Luc\n\nTexte').sections[0]?.row.body ?? null)).toBe(
      'Titre\nAnne ; Luc\nTexte',
    )
    expect(plainText(read('---\n\nTexte\n\n---\n').sections[0]?.row.body ?? null)).toBe('Texte')
  })
})

describe('what is refused, and what is said', () => {
  test.each([
    ['a megabyte too many', 'a'.repeat(5 * 1024 * 1024 + 1), 'import.too-large'],
    ['a NUL', 'texte\0', 'import.not-text'],
    ['a binary', '\u0001\ufffd\u0002\ufffd\u0003\ufffd\u0004\ufffd\u0005\ufffd', 'import.not-text'],
    ['quotations without end', `${'> '.repeat(5000)}x`, 'import.too-deep'],
    ['lists without end', `${'- '.repeat(5000)}x`, 'import.too-deep'],
    ['frames without end', '<div>'.repeat(100_000), 'import.too-deep'],
    ['stars without end', `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`, 'import.too-deep'],
    ['a long rule', `${'* '.repeat(60)}\n\nmot`, 'ok'],
    ['scripts without end', '<script>\n'.repeat(5000), 'ok'],
    ['nothing', '', 'import.empty'],
    ['nothing but spaces and a comment', ' \n\n<!-- rien -->\n', 'import.empty'],
    [
      'items one under the other',
      Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'import.too-deep',
    ],
    ['items that come back', '- a\n  - b\n'.repeat(300), 'ok'],
    ['lines without end', '- a\n'.repeat(40_001), 'import.too-large'],
    ['a document of another program', '{\\rtf1\\ansi texte}', 'import.other-format'],
    ['more pictures than minutes have', '![a](a.png)\n\n'.repeat(501), 'import.too-large'],
  ])('%s', (_name, markdown, expected) => {
    expect(code(markdown)).toBe(expected)
  })

  test('invisible characters are removed, entities included, and counted', () => {
    const { sections, remarks } = read('## T\u200bitre\n\nA\u202eB &#x202E;C 👩‍👧')
    expect(plainText(sections[0]?.row.body ?? null)).toBe('AB C 👩‍👧')
    expect(remarks).toEqual([{ about: 'cleaned', sentence: '3\u00a0caractères invisibles ont été retirés.' }])
  })

  test('an address that no link uses is named', () => {
    expect(sentences('## T\n\n[x]: https://a.fr')).toEqual([
      '1\u00a0adresse qu’aucun lien n’utilise n’a pas été reprise\u00a0: https://a.fr.',
    ])
  })

  test('two thousand sections are two thousand sections', () => {
    const part = '## Titre\n\nDu texte.\n\n- a\n- b\n\n'
    expect(read(part.repeat(2000)).sections).toHaveLength(2000)
  })
})

test('links and notes are known across the parts in which a long text is read', () => {
  const filler = 'Une phrase de remplissage pour allonger la partie.\n\n'.repeat(1000)
  const { sections } = read(
    `## Un\n\nVoir [ici][r] et la note[^n].\n\n${filler}## Deux\n\n[r]: https://a.fr\n\n[^n]: Au loin.\n\nFin.`,
  )
  expect(sections[0]?.row.body?.content[0]).toMatchObject({
    content: [{}, {}, {}, { type: 'footnote', content: [{ text: 'Au loin.' }] }, { text: '.' }],
  })
  expect(JSON.stringify(sections[0])).toContain('"href":"https://a.fr"')
  expect(plainText(sections[1]?.row.body ?? null)).toBe('Fin.')
})

describe('a transcript', () => {
  const styled = (source: string) =>
    read(source)
      .sections.flatMap(({ row }) => row.body?.content ?? [])
      .map((block) => (block.type === 'paragraph' ? [block.attrs?.style ?? null, plainText(doc(block))] : [block.type]))

  test('with its times is turns of speakers, and the times are told', () => {
    const vtt =
      'WEBVTT\n\nNOTE de la salle\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Odile Ventclair>Bonjour à tous.</v>\n\n2\n00:00:03.000 --> 00:00:05.000\n<v Odile Ventclair>On commence.</v>\n\n00:05.000 --> 00:07.000\nPaul Rouxval: Merci.\n'
    expect(styled(vtt)).toEqual([
      ['speaker', 'Odile Ventclair'],
      [null, 'Bonjour à tous. On commence.'],
      ['speaker', 'Paul Rouxval'],
      [null, 'Merci.'],
    ])
    expect(sentences(vtt)).toEqual([
      '3\u00a0horodatages n’ont pas été repris.',
      'Le titre «\u00a0Transcription\u00a0» a été ajouté.',
    ])
    // A time is one, however many lines are said in it.
    expect(sentences(vtt.replace('Merci.', 'Merci.\nÀ bientôt.'))).toContain('3\u00a0horodatages n’ont pas été repris.')
  })

  test('writes some signs as a page of the web does, and they are read', () => {
    const cues = [
      '<v M&#233;dia &amp; Cie>&lrm;A &lt; B &gt; C &amp;amp; &#x1F600;&nbsp;!</v>',
      '&nbsp;',
      'Odile&nbsp;Ventclair : R&D; &unknown; &lt;v Paul&gt; &#xD800;.',
    ]
    expect(styled(`WEBVTT\n\n${cues.map((cue) => `00:01.000 --> 00:02.000\n${cue}`).join('\n\n')}\n`)).toEqual([
      ['speaker', 'Média & Cie'],
      [null, 'A < B > C &amp; 😀\u00a0!'],
      ['speaker', 'Odile\u00a0Ventclair'],
      [null, 'R&D; &unknown; <v Paul> &#xD800;.'],
    ])
  })

  test('in Markdown is turns too, with the times it says; labels are none', () => {
    const spoken = [
      '**Odile Ventclair** : Bonjour.',
      '[00:12] Paul Rouxval : Oui.',
      '**Odile Ventclair** : Bien.',
      'Paul Rouxval : Fin.',
    ]
    expect(styled(`## Échanges\n\n${spoken.join('\n\n')}`)).toEqual([
      ['speaker', 'Odile Ventclair'],
      [null, 'Bonjour.'],
      ['speaker', '[00:12] Paul Rouxval'],
      [null, 'Oui.'],
      ['speaker', 'Odile Ventclair'],
      [null, 'Bien.'],
      ['speaker', 'Paul Rouxval'],
      [null, 'Fin.'],
    ])
    const labels = 'Date : lundi\n\nLieu : Mairie\n\nObjet : Bilan\n\nSuite : Aucune'
    expect(styled(`## Faits\n\n${labels}`).map(([style]) => style)).toEqual([null, null, null, null])
  })
})
