import { vuePreset } from './test/vue-preset.js';

export default vuePreset('web-kit', import.meta.dirname);
