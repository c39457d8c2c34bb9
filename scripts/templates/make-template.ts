import { Document, type IThemeOptions, Packer } from 'docx'
import { palette } from '#main/office/paper/palette.ts'
import { finished } from './finish.ts'
import { numbering } from './lists.ts'
import { section, textWidth } from './page.ts'
import { styles } from './styles.ts'
import type { TemplateDeclaration } from './templates.ts'

/** The bytes of a template, always the same. */
export const makeTemplate = async (declaration: TemplateDeclaration): Promise<Uint8Array> =>
  finished(await Packer.toBuffer(declared(declaration)))

const declared = ({ title, looks, ...page }: TemplateDeclaration): Document =>
  new Document({
    title,
    creator: 'Concerto',
    lastModifiedBy: 'Concerto',
    compatibility: { version: 15 },
    defaultTabStop: 720,
    styles: styles(looks, textWidth(page)),
    numbering: numbering(),
    theme,
    sections: [section(page)],
  })

/** What Word offers a person who goes on writing: the document's own letters and colours. */
const theme: IThemeOptions = {
  name: 'Concerto',
  fonts: { headings: 'Arial', body: 'Arial' },
  colors: {
    dark1: '000000',
    light1: palette.white,
    dark2: palette.petrol,
    light2: palette.shade,
    accent1: palette.petrol,
    accent2: 'B3541E',
    accent3: '5E6B73',
    accent4: palette.grey,
    accent5: palette.quoteBar,
    accent6: palette.thread,
    hyperlink: palette.link,
    followedHyperlink: palette.grey,
  },
}
