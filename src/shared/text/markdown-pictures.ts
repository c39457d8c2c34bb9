/** The pictures that a Markdown text calls, by the names it calls them, once each: « ![Plan](images/le%20plan.png "Un titre") ». */
export const picturesCalled = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(call)].flatMap(([, address = '']) => pictureName(address) ?? [])),
]

/** An address as the name of a file; `null` for what does not decode. */
export const pictureName = (address: string): string | null => {
  try {
    return decodeURI(address.trim())
  } catch {
    return null
  }
}

const call = /!\[[^\]\n]*\]\(<?([^)\n>"]+?)>?(?:\s+"[^"\n]*"|\s+'[^'\n]*')?\)/g
