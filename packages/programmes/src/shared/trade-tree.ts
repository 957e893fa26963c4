import type { CategoryTree } from '@musubi/matching';
import { industryMajorOf, tradeOf } from '@musubi/vocabulary';

/**
 * Everyday trades in the 日本標準産業分類: the same three digits are near (ramen and western restaurant, 762), the same two
 * digits neighbours (bakery and greengrocer, 58), the same letter far (food and clothing shop, I).
 */
export const tradeTree: CategoryTree = {
  middle: (code) => tradeOf(code)?.jsic,
  major: (code) => tradeOf(code)?.major ?? industryMajorOf(code),
  neighbours: (a, b) => a.slice(0, 2) === b.slice(0, 2),
  revision: 'jsic-2013-1',
};
