import { preset } from '../../jest.preset.js';

export default preset('statements', import.meta.dirname);
