import { type ITableOptions, StringValueElement, Table, XmlComponent } from 'docx'

/** A table with what assistive technology says of it, which the library has no option for. */
export class TitledTable extends Table {
  constructor(options: ITableOptions, spoken: { readonly title: string; readonly description: string } | undefined) {
    super(options)
    if (spoken === undefined) return
    const properties = this.root[0]
    if (!(properties instanceof XmlComponent)) throw new Error('No table properties')
    properties.addChildElement(new StringValueElement('w:tblCaption', spoken.title))
    properties.addChildElement(new StringValueElement('w:tblDescription', spoken.description))
  }
}
