// A browser journey waits for real pages. Jest does not read `testTimeout` in a project's own configuration.
import.meta.jest.setTimeout(120_000);
