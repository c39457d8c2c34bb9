import type { Slide, SlideShow } from '#shared/records/slide-show.ts'
import { asBytes, pack } from '../paper/office-package.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { barsXml } from './bars-xml.ts'
import { embeddedWorkbook } from './embedded-workbook.ts'
import { layouts, layoutXml, masterXml, slideSizeXml } from './layouts-xml.ts'
import { notesMasterXml, notesXml } from './notes-xml.ts'
import { type Relation, relationsXml, spaces, xmlFile } from './ooxml.ts'
import { ourLook, type SlideLook } from './slide-look.ts'
import { slideXml } from './slide-xml.ts'
import { themeXml } from './theme-xml.ts'

/** The bytes of a PowerPoint file: the same slides always give the same. */
export const writePptx = (show: SlideShow, look: SlideLook = ourLook): Uint8Array => {
  const slides = slideParts(show)
  const files: readonly File[] = [...slides, ...commonParts(show, look)]
  const parts = files.flatMap(({ path, content, relations = [] }) => [
    [path, content] as const,
    ...(relations.length === 0 ? [] : [[relationsPath(path), relationsXml(relations)] as const]),
  ])
  const packed = [['[Content_Types].xml', typesXml(files)] as const, ['_rels/.rels', rootRelations] as const, ...parts]
  return pack(
    Object.fromEntries(
      packed.map(([path, content]) => [path, typeof content === 'string' ? asBytes(content) : content]),
    ),
  )
}

/** A part of the package. */
interface File {
  readonly path: string
  /** As the list of parts says it. */
  readonly type: string
  readonly content: string | Uint8Array
  readonly relations?: readonly Relation[]
}

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml'

const slideParts = (show: SlideShow): readonly File[] => {
  let charts = 0
  return show.slides.flatMap((slide, index) => {
    const number = index + 1
    const own = slide.parts.flatMap((part) => (part.kind === 'bars' ? [{ rank: ++charts, chart: part.chart }] : []))
    return [
      {
        path: `ppt/slides/slide${number}.xml`,
        type: `${presentation}.slide+xml`,
        content: slideXml(slide, { footer: show.footer, number }),
        relations: [
          ['slideLayout', `../slideLayouts/slideLayout${layoutRank(slide)}.xml`],
          ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
          ...own.map(({ rank }): Relation => ['chart', `../charts/chart${rank}.xml`]),
        ],
      },
      {
        path: `ppt/notesSlides/notesSlide${number}.xml`,
        type: `${presentation}.notesSlide+xml`,
        content: notesXml(slide.notes.length === 0 ? [''] : slide.notes),
        relations: [
          ['notesMaster', '../notesMasters/notesMaster1.xml'],
          ['slide', `../slides/slide${number}.xml`],
        ],
      },
      ...own.flatMap(({ rank, chart }): readonly File[] => [
        {
          path: `ppt/charts/chart${rank}.xml`,
          type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
          content: barsXml(chart),
          relations: [['package', `../embeddings/donnees${rank}.xlsx`]],
        },
        {
          path: `ppt/embeddings/donnees${rank}.xlsx`,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          content: embeddedWorkbook(chart),
        },
      ]),
    ] satisfies readonly File[]
  })
}

const layoutRank = ({ layout }: Slide): number => layouts.findIndex((one) => one.layout === layout) + 1

const commonParts = (show: SlideShow, look: SlideLook): readonly File[] => [
  {
    path: 'ppt/presentation.xml',
    type: `${presentation}.presentation.main+xml`,
    content: presentationXml(show),
    relations: [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...show.slides.map((_slide, index): Relation => ['slide', `slides/slide${index + 1}.xml`]),
    ],
  },
  {
    path: 'ppt/slideMasters/slideMaster1.xml',
    type: `${presentation}.slideMaster+xml`,
    content: masterXml(),
    relations: [
      ...layouts.map((_layout, index): Relation => ['slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`]),
      ['theme', '../theme/theme1.xml'],
    ],
  },
  ...layouts.map(
    (layout, index): File => ({
      path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      type: `${presentation}.slideLayout+xml`,
      content: layoutXml(layout),
      relations: [['slideMaster', '../slideMasters/slideMaster1.xml']],
    }),
  ),
  {
    path: 'ppt/notesMasters/notesMaster1.xml',
    type: `${presentation}.notesMaster+xml`,
    content: notesMasterXml(),
    relations: [['theme', '../theme/theme2.xml']],
  },
  ...['theme1', 'theme2'].map(
    (name): File => ({
      path: `ppt/theme/${name}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: themeXml(look),
    }),
  ),
  {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: propertiesXml(show),
  },
  {
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: xmlFile(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Concerto</Application></Properties>',
    ),
  },
]

const firstSlide = 4

const presentationXml = ({ slides }: SlideShow): string =>
  xmlFile(
    `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides
      .map((_slide, index) => `<p:sldId id="${256 + index}" r:id="rId${firstSlide + index}"/>`)
      .join('')}</p:sldIdLst>${slideSizeXml}</p:presentation>`,
  )

/** No date: the same slides give the same bytes. */
const propertiesXml = ({ title, subject, author }: SlideShow): string =>
  xmlFile(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><dc:language>fr-FR</dc:language></cp:coreProperties>`,
  )

const rootRelations = relationsXml([
  ['officeDocument', 'ppt/presentation.xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
  ['extended-properties', 'docProps/app.xml'],
])

const relationsPath = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels')

const typesXml = (files: readonly File[]): string =>
  xmlFile(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${files
      .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  )
