/** Something that the person at the keyboard can mend. Shown as one line, exit code 2. */
export class Fault extends Error {}
