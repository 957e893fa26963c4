/**
 * Characters that no text of ours may hold: controls but tab and line ends, NUL, bidirectional overrides,
 * invisible tag characters, byte-order marks and lone surrogates (PostgreSQL refuses NUL and lone surrogates;
 * the rest hides or reorders what people read).
 */
const FORBIDDEN =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069' +
  '\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF\\u{E0000}-\\u{E007F}';

export const TEXT_PATTERN = `^[^${FORBIDDEN}]*$`;
export const LINE_PATTERN = `^[^\\t\\n\\r${FORBIDDEN}]*$`;
const SAID = '(?=[\\s\\S]*\\S)';
/** As above, and at least one character that is not a space. */
export const SAID_TEXT_PATTERN = `^${SAID}[^${FORBIDDEN}]*$`;
export const SAID_LINE_PATTERN = `^${SAID}[^\\t\\n\\r${FORBIDDEN}]*$`;

/** Length in code points, the unit of JSON schema's maxLength. */
export const lengthOf = (text: string): number => [...text].length;
