const DASH = '[-‐‑–—−－]';

const CONTACT: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/u,
  /https?:\/\/|www\.\w/iu,
  new RegExp(`(?<![0-9])0\\d{1,3}[)( ]?${DASH}?[(]?\\d{2,4}[)( ]?${DASH}?\\d{3,4}(?![0-9])`, 'u'),
  /(LINE|ライン)\s*(ID|@)|(インスタ|Instagram)\S{0,4}\s*(ID|@|[:：])/iu,
];

const ADDRESS: readonly RegExp[] = [
  /[0-9一二三四五六七八九十]{1,3}丁目/u,
  /[0-9]{1,4}番(地|[0-9]|町)|[0-9]{1,3}号(室|棟)/u,
  new RegExp(`(?<![0-9.])[0-9]{1,2}${DASH}[0-9]{1,3}${DASH}[0-9]{1,3}(?![0-9])`, 'u'),
];

/** The first piece of the text, width-normalised (NFKC), that one of the patterns finds. */
export const firstOf = (text: string | undefined, patterns: readonly RegExp[]): string | undefined => {
  const clean = (text ?? '').normalize('NFKC');
  for (const pattern of patterns) {
    const found = pattern.exec(clean);
    if (found) return found[0];
  }
  return undefined;
};

/** A mail address, telephone number, link or messenger id in a text that strangers read. */
export const contactIn = (text: string | undefined): string | undefined => firstOf(text, CONTACT);

/** A chome, lot number or room number: more than the town. */
export const addressIn = (text: string | undefined): string | undefined => firstOf(text, ADDRESS);
