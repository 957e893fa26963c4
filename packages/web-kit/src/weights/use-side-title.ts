import { programmeOf } from '@musubi/programmes';
import { useLanguage, useSay } from '../i18n/say.ts';

/** Whose wishes weigh: the heading over the weights of one side (`listing` or `profile`, as the wire says it) of a programme. */
export const useSideTitle = (): ((programme: string, side: string) => string) => {
  const say = useSay();
  const language = useLanguage();
  return (programme, side) =>
    side === 'listing'
      ? say('kit.weights.ofListing', {
          name: programmeOf(programme)?.words[language.value].listing ?? programme,
        })
      : say('kit.weights.ofProfile');
};
