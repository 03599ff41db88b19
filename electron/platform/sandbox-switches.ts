/** The switches of the engine that take its sandbox away, or a part of it. The package's launcher refuses them too. */
export const SANDBOX_SWITCHES = [
  ...["no-sandbox", "no-zygote-sandbox", "disable-gpu-sandbox", "disable-namespace-sandbox", "disable-setuid-sandbox"],
  ...["disable-seccomp-filter-sandbox", "allow-sandbox-debugging", "single-process"],
] as const;
/** The variable that does the same, whatever its value. */
export const SANDBOX_VARIABLE = "ELECTRON_DISABLE_SANDBOX";
