import { MINUTES, number } from './amounts.ts';
import { either, reading } from './words.ts';

const WALK_OR_RIDE = /(?:徒歩|歩いて|自転車で?|電車で?|バスで?|通勤(?:時間)?)/;
/** Walking distance as real-estate notices and town plans use it (立地適正化計画: 800 m, ten minutes on foot), and some more. */
const ON_FOOT_MINUTES = 15;

/** How long somebody would be under way, whatever by. */
export const travelMinutes = either(
  number(WALK_OR_RIDE, MINUTES),
  reading(/([0-9]{1,3})\s?分(?:間)?(?:以内|圏内|まで)/, ([, minutes]) => Number(minutes)),
  reading(/徒歩圏|歩いて(?:通|行)え?|歩ける(?:範囲|距離|ところ)/, () => ON_FOOT_MINUTES),
);
