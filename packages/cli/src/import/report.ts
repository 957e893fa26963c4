/** What happened to one field, or to one whole row (`field` is then `*`). */
export interface ReportLine {
  readonly file: string;
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly field: string;
  readonly fate: 'taken' | 'guessed' | 'refused';
  /** Where it went, or why it did not. */
  readonly note: string;
}

/** One thing made out of a row. */
export interface Made {
  readonly id: string;
  readonly kind: 'employment-listing' | 'employment-profile' | 'organisation';
  readonly statement: object;
}

export interface Imported {
  readonly made: readonly Made[];
  readonly report: readonly ReportLine[];
}

/** Keeps the report of one row: every field of the row must be said to be taken, guessed or refused. */
export class RowReport {
  readonly lines: ReportLine[] = [];
  private readonly file: string;
  private readonly line: number;

  constructor(file: string, line: number) {
    this.file = file;
    this.line = line;
  }

  taken(field: string, note: string): void {
    this.add(field, 'taken', note);
  }

  guessed(field: string, note: string): void {
    this.add(field, 'guessed', note);
  }

  refused(field: string, note: string): void {
    this.add(field, 'refused', note);
  }

  /** Fields of the row that nothing above has spoken of. */
  refuseRest(fields: readonly string[], note: string): void {
    const spoken = new Set(this.lines.map((line) => line.field));
    for (const field of fields) if (!spoken.has(field)) this.refused(field, note);
  }

  private add(field: string, fate: ReportLine['fate'], note: string): void {
    this.lines.push({ file: this.file, line: this.line, field, fate, note });
  }
}

/** The report in words: one line per entry, then the sums. */
export const reportText = (report: readonly ReportLine[]): string => {
  const count = (fate: ReportLine['fate']) => report.filter((line) => line.fate === fate).length;
  const lines = report.map(
    (one) => `${one.file}:${String(one.line)}: ${one.field}: ${one.fate}: ${one.note}`,
  );
  const sums = `taken ${String(count('taken'))}, guessed ${String(count('guessed'))}, refused ${String(count('refused'))}`;
  return [...lines, sums].join('\n');
};
