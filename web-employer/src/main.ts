import { startApp } from '@musubi/web-kit';
import App from './App.vue';
import { router } from './router.ts';
import './style.css';
import { words } from './words/words.ts';

void startApp(App, router, words);
