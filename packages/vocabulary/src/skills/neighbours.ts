/** Skills that help each other across or within groups; each line is a set in which every two are neighbours. */
// prettier-ignore
export const NEIGHBOUR_SETS: readonly string[] = [
  'japanese-cooking fish-filleting sushi-making stock-and-sauces',
  'western-cooking italian-cooking french-cooking',
  'bread-baking dough-handling oven-work',
  'cake-making cake-decorating baked-sweets',
];
