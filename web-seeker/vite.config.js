import { appConfig } from '@musubi/web-kit/vite';

export default appConfig('/seeker/');
