import { type HouseFile, houseFile, para, relations, section } from '../../support/house-file.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const drawing = (id: number): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="952500" cy="952500"/><wp:docPr id="${id}" name="Logo" descr="Logo de la maison"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="952500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const logo =
  '<Relationship Id="logo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/>'

const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** Styles of a house, as French Word writes them: ids in French, names in English. */
const houseStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="24"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="C00000"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Surtitre"><w:name w:val="Mon style à moi"/><w:basedOn w:val="Standard"/></w:style><w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/></w:style>`

const houseNumbering =
  '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:numIdMacAtCleanup w:val="1"/>'

const cellOf = (width: number, ...inside: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside.join('')}</w:tc>`

const tableOf = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${cells.map(() => '<w:gridCol w:w="4500"/>').join('')}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`

const box = (inside: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1905000" cy="952500"/><wp:docPr id="9" name="Zone"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1905000" cy="952500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:150pt;height:75pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

const control = (properties: string, inside: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="12"/>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

const files: Readonly<Record<string, HouseFile>> = {
  'placeholders cut over runs, styles and numbered headings of a house': {
    body: `${para('Compte-rendu de {ti', 'tre}, le {da', 'te', '}')}${para('{corps}')}${para('Fait à { lieu }.')}${section()}`,
    styles: houseStyles,
    numbering: houseNumbering,
  },
  'a logo in the header of the first page, a foot with page numbers': {
    body: `${para('{corps}')}${section('<w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/><w:titlePg/>').replace(/(<w:titlePg\/>)(.*)(<\/w:sectPr>)/, '$2$1$3')}`,
    styles: houseStyles,
    headers: [`<w:p>${drawing(3)}</w:p>`, para('{titre}')],
    footers: [`<w:p><w:r><w:t xml:space="preserve">{pied} – </w:t></w:r>${pageNumber}</w:p>`],
    others: {
      'word/media/logo.png': png,
      'word/_rels/header1.xml.rels': Buffer.from(relations(logo)),
    },
  },
  'a landscape section, after an upright one': {
    body: `${para('Page de garde de {secteur}')}<w:p><w:pPr>${section()}</w:pPr></w:p>${para('{corps}')}${section('', 16_838, 11_906)}`,
    styles: houseStyles,
  },
  'a section that ends with the body, then another': {
    body: `<w:p><w:pPr>${section()}</w:pPr><w:r><w:t>{corps}</w:t></w:r></w:p>${para('Annexe')}${section('', 16_838, 11_906)}`,
  },
  'two columns': {
    body: `${para('{corps}')}${section().replace('</w:sectPr>', '<w:cols w:num="2" w:space="708"/></w:sectPr>')}`,
    styles: houseStyles,
  },
  'placeholders and the body in the cells of a table': {
    body: `${tableOf(cellOf(4500, para('Présents'), para('{présents}')), cellOf(4500, para('{corps}')))}${para()}${section()}`,
    styles: houseStyles,
  },
  'text boxes': {
    body: `${box(para('{titre} – {nombre}'))}${para('{corps}')}${section()}`,
    styles: houseStyles,
  },
  'the strict variant of the format': { body: `${para('{titre}')}${para('{corps}')}${section()}`, strict: true },
  'no styles at all': { body: `${para('{titre}')}${para('{corps}')}${section()}` },
  'content controls, one bound to a property of the file': {
    body: `${control('<w:dataBinding w:xpath="/x" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>', para('{titre}'))}${control('<w:text/>', para('{corps}'))}${section()}`,
    styles: houseStyles,
  },
  'a note of its own, with a placeholder': {
    body: `<w:p><w:r><w:t>Voir la note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${para('{corps}')}${section()}`,
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2">${para('Réunion du {date}.')}</w:footnote>`,
    styles: houseStyles,
  },
  'no place for the body': {
    body: `${para('Ordre du jour de {titre}')}${tableOf(cellOf(4500, para('x')))}${section()}`,
    styles: houseStyles,
  },
  'a body asked for in a header, where it cannot stand': {
    body: `${para('Texte')}${section('<w:headerReference w:type="default" r:id="header1"/>')}`,
    headers: [para('{corps}')],
  },
  'braces that ask for nothing, an unknown placeholder, marks of other programs': {
    body: `${para('{ 1, 2 } et {')}${para('} {inconnu} {{titre}} {#boucle}')}${para('Le texte : {@corps}')}${section()}`,
  },
  'a template file (.dotx)': { body: `${para('{corps}')}${section()}`, kind: 'template.main' },
}

/** Templates as houses make them, by what is particular to each. */
export const houseTemplates: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [name, houseFile(file)]),
)
