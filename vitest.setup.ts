import fc from "fast-check";

/**
 * Property tests draw the same inputs at every run, so that a red test is red for everybody and a change is
 * to blame for it. `DIMLINE_SEED=N` draws others, to look for what this seed does not find.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.DIMLINE_SEED ?? 20_151_020) });
