import { preset } from '../../jest.preset.js';

export default preset('matching', import.meta.dirname);
