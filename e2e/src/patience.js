// A browser journey waits for real pages; jest's 5 s are for functions. jest ignores `testTimeout` of a project.
import.meta.jest.setTimeout(120_000);
