import { preset } from '../../jest.preset.js';

export default preset('cli', import.meta.dirname);
