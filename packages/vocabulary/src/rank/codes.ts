import { Numbers } from './numbers.ts';

/** Which documents are in which classes of a classification, by place in the corpus. */
interface Level {
  readonly size: number;
  /** For each document its first class in `classes`; one more at the end. */
  readonly starts: Uint32Array;
  readonly classes: Uint32Array;
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
  const [starts, classes] = [new Numbers(), new Numbers()];
  for (const own of codes) {
    starts.push(classes.size);
    for (const code of new Set(own)) {
      if (code === '') continue;
      const at = numbers.get(code) ?? numbers.size;
      numbers.set(code, at);
      classes.push(at);
    }
  }
  starts.push(classes.size);
  return { size: numbers.size, starts: starts.packed(), classes: classes.packed() };
};

/** Indexes the codes of documents, in the order of the corpus. */
export const codeIndex = (codes: readonly (readonly string[])[]): CodeIndex => ({
  same: levelOf(codes),
  parent: levelOf(codes.map((own) => own.map(parentOf))),
});

/** For each class its best document, that one's score, and the best score among the others. */
interface BestTwo {
  readonly best: Int32Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const bestTwo = ({ size, starts, classes }: Level, scores: Float64Array): BestTwo => {
  const best = new Int32Array(size).fill(-1);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] as number;
    if (score <= 0) continue;
    for (let at = starts[document] as number; at < (starts[document + 1] as number); at += 1) {
      const one = classes[at] as number;
      if (score > (first[one] as number)) {
        second[one] = first[one] as number;
        first[one] = score;
        best[one] = document;
      } else if (score > (second[one] as number)) second[one] = score;
    }
  }
  return { best, first, second };
};

const addLevel = (level: Level, scores: Float64Array, share: number, into: Float64Array): void => {
  const { starts, classes } = level;
  const { best, first, second } = bestTwo(level, scores);
  for (let document = 0; document < scores.length; document += 1) {
    let lent = 0;
    for (let at = starts[document] as number; at < (starts[document + 1] as number); at += 1) {
      const one = classes[at] as number;
      const other = (best[one] === document ? second[one] : first[one]) as number;
      if (other > lent) lent = other;
    }
    into[document] = (into[document] as number) + share * lent;
  }
};

/** Scores with what the best other document of the same class, and of the class above, lends to each. */
export const lendByCodes = (
  index: CodeIndex,
  scores: Float64Array,
  shares: { readonly sameCode: number; readonly sameParent: number },
): Float64Array => {
  const lent = scores.slice();
  addLevel(index.same, scores, shares.sameCode, lent);
  addLevel(index.parent, scores, shares.sameParent, lent);
  return lent;
};
