import { createMachine, type setup as typed } from "xstate";

/**
 * What types a machine, as xstate's own `setup` does. Its own also brings every action it knows, most of a kilobyte of the
 * first load, of which this machine uses one.
 */
export const setup = ((given: Parameters<typeof createMachine>[1]) => ({
  createMachine: (config: Parameters<typeof createMachine>[0]) => createMachine(config, given),
})) as unknown as typeof typed;
