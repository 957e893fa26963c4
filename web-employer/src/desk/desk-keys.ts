import { onScopeDispose, ref } from 'vue';

export const DESK_KEYS = {
  j: 'next',
  k: 'previous',
  a: 'propose',
  s: 'set-aside',
  p: 'postpone',
  c: 'compare',
  u: 'undo',
  '?': 'help',
} as const;
export type DeskKey = (typeof DESK_KEYS)[keyof typeof DESK_KEYS];

const OFF = 'musubi.desk-keys-off';
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;

const isKey = (key: string): key is keyof typeof DESK_KEYS => Object.hasOwn(DESK_KEYS, key);

/** Single keys of the desk. They rest while somebody types or a dialog is open, and can be switched off (WCAG 2.1.4). */
export const useDeskKeys = (does: (what: DeskKey) => void) => {
  const isOn = ref(localStorage.getItem(OFF) === null);
  const onKey = (event: KeyboardEvent): void => {
    if (
      !isOn.value ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      isTyping(event.target)
    )
      return;
    if (document.querySelector('[role="dialog"]') !== null || !isKey(event.key)) return;
    event.preventDefault();
    does(DESK_KEYS[event.key]);
  };
  window.addEventListener('keydown', onKey);
  onScopeDispose(() => window.removeEventListener('keydown', onKey));
  const turn = (on: boolean): void => {
    isOn.value = on;
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  };
  return { isOn, turn };
};
