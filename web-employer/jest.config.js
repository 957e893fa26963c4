import { vuePreset } from '../packages/web-kit/test/vue-preset.js';

export default vuePreset('web-employer', import.meta.dirname);
