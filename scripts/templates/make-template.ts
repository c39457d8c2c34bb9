import { Document, type IThemeOptions, Packer } from 'docx'
import { palette } from '#main/documents/docx/palette.ts'
import { finished } from './finish.ts'
import { numbering } from './lists.ts'
import { section } from './page.ts'
import { styles } from './styles.ts'

/** The bytes of the template that minutes are written in, always the same. */
export const makeTemplate = async (): Promise<Uint8Array> => finished(await Packer.toBuffer(declared()))

const declared = (): Document =>
  new Document({
    title: 'Compte-rendu',
    creator: 'Concerto',
    lastModifiedBy: 'Concerto',
    compatibility: { version: 15 },
    defaultTabStop: 720,
    styles,
    numbering: numbering(),
    theme,
    sections: [section],
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
