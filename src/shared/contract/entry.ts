/** How the address of a new window begins after « # », in a browser: this, a token, then the screen to show. */
export const entryMark = 'entree/'
