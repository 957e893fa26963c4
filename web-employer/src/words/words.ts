import { en } from './words.en.ts';
import { ja } from './words.ja.ts';
import { easy } from './words.ja-easy.ts';

export const words = { ja, 'ja-easy': easy, en };
