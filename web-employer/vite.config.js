import { defineConfig } from 'vite';
import { appConfig } from '../packages/web-kit/vite.js';

export default defineConfig(appConfig('/employer/'));
