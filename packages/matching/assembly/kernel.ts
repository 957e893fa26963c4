export { settle } from "./later";
export { makeBounds } from "./make-bounds";
export { scanMusts } from "./musts";
export { scanNearly } from "./nearly";
export { scan, scanMany } from "./scan";
