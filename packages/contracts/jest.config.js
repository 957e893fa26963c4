import { preset } from '../../jest.preset.js';

export default preset('contracts', import.meta.dirname);
