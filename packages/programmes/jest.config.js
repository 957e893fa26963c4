import { preset } from '../../jest.preset.js';

export default preset('programmes', import.meta.dirname);
