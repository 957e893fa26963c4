/** A module of the copy that is being mutated. What it takes from other packages is not mutated, and loaded once. */
const isMutable = (url) =>
  url.startsWith('file:') && url.includes('/coverage/mutants/') && !url.includes('/node_modules/');

/** Hands `?fresh=7` of a test file on to everything that it imports, so that each mutant meets modules that never ran. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const fresh = /[?&]fresh=(\d+)/.exec(context.parentURL ?? '')?.[1];
  if (fresh === undefined || !isMutable(found.url)) return found;
  return { ...found, url: `${found.url}${found.url.includes('?') ? '&' : '?'}fresh=${fresh}` };
}
