/** The bytes of a file, in base64, as the program is given them. */
export const fileContent = async (file: Blob): Promise<string> => {
  const url = await dataUrl(file)
  return url.slice(url.indexOf(',') + 1)
}

const dataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
