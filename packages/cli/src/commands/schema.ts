import { schemaOf } from '@musubi/statements';
import type { Side } from '@musubi/matching';
import type { AnyProgramme } from '@musubi/programmes';

/** The JSON schema (2020-12) of one statement class, indented. */
export const schemaText = (programme: AnyProgramme, side: Side): string =>
  JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `${programme.id} ${side}`,
      description: programme.words.ja[side],
      ...schemaOf(programme[side]),
    },
    null,
    2,
  );
