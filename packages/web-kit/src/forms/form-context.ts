import type { ProblemField } from '@musubi/contracts';
import type { FieldWords } from '@musubi/programmes';
import type { FieldSpec } from '@musubi/statements';

/** What every field component gets. `path` is the JSON pointer of its value in the form. */
export interface FieldProps {
  readonly spec: FieldSpec;
  readonly words: FieldWords | undefined;
  /** Prefix of ids, one per form. */
  readonly form: string;
  readonly path: string;
  readonly problems: readonly ProblemField[];
}
