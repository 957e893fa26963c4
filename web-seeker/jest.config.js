import { vuePreset } from '@musubi/web-kit/test/vue-preset';

export default vuePreset('web-seeker', import.meta.dirname);
