// Setting up a real server takes longer than jest's 5 s on a busy machine; jest ignores `testTimeout` of a project.
import.meta.jest.setTimeout(60_000);
