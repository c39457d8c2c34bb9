import { vocabulary } from './schema.ts'
import { ShownFootnote, ShownPicture } from './shown-nodes.ts'

/** What both editors write with. */
export const writing = vocabulary(ShownFootnote, ShownPicture)
