export { scanNearly } from "./nearly";
export { scan, scanMany } from "./scan";
