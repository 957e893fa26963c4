/** For each class of a classification the documents in it, by place in the corpus. */
type Classes = readonly (readonly number[])[];

interface Level {
  readonly classes: Classes;
  /** For each document the classes that it is in. */
  readonly of: readonly (readonly number[])[];
}

/** Two levels of a classification: the codes themselves and their parents. */
export interface CodeIndex {
  readonly same: Level;
  readonly parent: Level;
}

/** The class above a code: what stands before its last separator (12_072-06 in 12_072), else all but the last character. */
export const parentOf = (code: string): string => {
  const cut = Math.max(...['-', '.', '/', '_'].map((mark) => code.lastIndexOf(mark)));
  return cut > 0 ? code.slice(0, cut) : code.slice(0, -1);
};

const levelOf = (codes: readonly (readonly string[])[]): Level => {
  const numbers = new Map<string, number>();
  const classes: number[][] = [];
  const of = codes.map((own, document) =>
    [...new Set(own.filter((code) => code !== ''))].map((code) => {
      const at = numbers.get(code) ?? classes.push([]) - 1;
      numbers.set(code, at);
      classes[at]?.push(document);
      return at;
    }),
  );
  return { classes, of };
};

/** Indexes the codes of documents, in the order of the corpus. */
export const codeIndex = (codes: readonly (readonly string[])[]): CodeIndex => ({
  same: levelOf(codes),
  parent: levelOf(codes.map((own) => own.map(parentOf))),
});

/** For each class the best document and the best score among the others. */
const bestTwo = (members: readonly number[], scores: Float64Array): readonly [number, number, number] => {
  let [best, first, second] = [-1, 0, 0];
  for (const document of members) {
    const score = scores[document] ?? 0;
    if (score > first) [best, first, second] = [document, score, first];
    else if (score > second) second = score;
  }
  return [best, first, second];
};

const addLevel = (level: Level, scores: Float64Array, share: number, into: Float64Array): void => {
  const bests = level.classes.map((members) => bestTwo(members, scores));
  level.of.forEach((own, document) => {
    let lent = 0;
    for (const at of own) {
      const [best, first, second] = bests[at] ?? [-1, 0, 0];
      lent = Math.max(lent, best === document ? second : first);
    }
    into[document] = (into[document] ?? 0) + share * lent;
  });
};

/** Scores with what the best other document of the same class, and of the class above, lends to each. */
export const lendByCodes = (
  index: CodeIndex,
  scores: Float64Array,
  shares: { readonly sameCode: number; readonly sameParent: number },
): Float64Array => {
  const lent = Float64Array.from(scores);
  addLevel(index.same, scores, shares.sameCode, lent);
  addLevel(index.parent, scores, shares.sameParent, lent);
  return lent;
};
