import type { BodyOf, Introduction, Routes } from '@musubi/contracts';
import { useAction, useSession } from '@musubi/web-kit';

export type Move = BodyOf<Routes['moveIntroduction']>;

/** Moves an introduction on, at the version that was seen. */
export const useMove = () => {
  const session = useSession();
  return useAction((introduction: Pick<Introduction, 'id' | 'version'>, body: Move) =>
    session.call('moveIntroduction', {
      params: { introductionId: introduction.id },
      body,
      version: introduction.version,
    }),
  );
};
