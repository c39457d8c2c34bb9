/** Why a file of XML is not read. */
export class XmlFault extends Error {
  readonly kind: 'nested' | 'crowded' | 'damaged' | 'encoding' | 'doctype'

  constructor(kind: XmlFault['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}
