export { settle } from "./later";
export { makeBounds } from "./make-bounds";
export { scanNearly } from "./nearly";
export { scan, scanMany } from "./scan";
