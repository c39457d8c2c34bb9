import type { Preferences } from '#shared/contract/workspace/preferences.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'

/** What the host of a window has of the computer, and what becomes of each where there is none. */
export interface Host {
  /** `null` where the system offers none: secrets are then in a file that its owner alone reads. */
  readonly secrets: SecretBox | null
  /** `null` where no dialog of the system can be shown: a path is then typed. */
  readonly chooseFolder: ChooseFolder | null
  /** `null` where a file is handed to the window instead. */
  readonly openFile: OpenFile | null
  /** `null` where no window of this program prints: see `toPdf`. */
  readonly printPdf: PrintPdf | null
  /** `null` where the program is not installed by a file. */
  readonly installers: Installers | null
  /** `null` where a file is handed to the window instead. */
  readonly desktop: Desktop | null
  /** `null` where no spelling is checked, or not by Concerto. */
  readonly takeWords: TakeWords | null
  /** `null` where the window has the colours of its browser. */
  readonly takeColors: TakeColors | null
  /** `null` where one window shows one workspace. */
  readonly demoWindow: DemoWindow | null
}

/** Of the command line, and of a browser’s window. */
export const noHost: Host = {
  secrets: null,
  chooseFolder: null,
  openFile: null,
  printPdf: null,
  installers: null,
  desktop: null,
  takeWords: null,
  takeColors: null,
  demoWindow: null,
}

/** Asks for a folder of this computer; `null` when the person chose none. */
type ChooseFolder = () => Promise<string | null>

/** Opens a file in the program that this computer has for its kind; `false`: it has none. */
type OpenFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<boolean>

/** The pages of a document as its preview shows them, as a PDF: A4, tagged, with its title, its language and an outline. */
type PrintPdf = (document: ComposedDocument) => Promise<Uint8Array>

/** What puts another version in place of the one that runs. */
export interface Installers {
  /** The one that runs. */
  readonly version: string
  /** Asks for the file of another; `null` when the person chose none. */
  choose(): Promise<string | null>
  /** Opens it, and closes the program; `false`: the system did not open it, and nothing closes. */
  open(path: string): Promise<boolean>
}

/** Where files go, in the words of the system: its dialogs, its programs, its windows of folders. */
interface Desktop {
  /** Asks where a file goes, and writes it there whole. @returns its path; `null` when the person gave up */
  save(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string | null>
  /** Opens it in the program that this computer has for its kind; `false`: it did not. */
  open(path: string): Promise<boolean>
  /** Shows it in its folder; `false`: it is not there any more. */
  show(path: string): Promise<boolean>
}

/** Makes these words right, beside the dictionary; those of the last time that are not named any more are wrong again. */
type TakeWords = (words: readonly string[]) => void

/** Gives the window, its dialogs and its menus these colours. */
type TakeColors = (colors: Preferences['colors']) => void

/**
 * The demonstration, apart from the workspace that is open: in a window of its own, which keeps nothing once closed. From
 * a workspace it is opened, from there it is closed.
 */
type DemoWindow =
  | { readonly kind: 'elsewhere'; readonly open: () => void }
  | { readonly kind: 'here'; readonly close: () => void }

/** The keychain of the system, where there is one. */
export interface SecretBox {
  /** @returns base64 */
  seal(text: string): Promise<string>
  /** Rejects what another computer or session closed. */
  open(sealed: string): Promise<string>
}
