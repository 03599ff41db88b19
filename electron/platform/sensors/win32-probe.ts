import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Reading } from "../../ports";

/** What Windows can be asked by documented means: recording by its privacy records, full screen by the shell. */
export const WINDOWS_SENSES = ["call", "fullScreen"] as const;
export type WindowsSense = (typeof WINDOWS_SENSES)[number];

/**
 * Says once a second what has changed, a line each. A microphone or camera is in use while the record of some program has no
 * end (HKCU …\CapabilityAccessManager\ConsentStore). SHQueryUserNotificationState answers 2, 3, 4 or 7 while something fills
 * the screen or presents; Focus Assist is not among its answers. It ends with the app, also where the app was killed.
 */
const SCRIPT = `
Add-Type -Namespace Plumbline -Name Shell -MemberDefinition '[DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int state);'
$store = 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore'
$told = @{}
function Tell($name, $value) { if ($told[$name] -ne $value) { $told[$name] = $value; "$name $value" } }
while (Get-Process -Id ${process.pid} -ErrorAction SilentlyContinue) {
  $used = Get-ChildItem "$store\\microphone", "$store\\webcam" -Recurse -ErrorAction SilentlyContinue |
    Where-Object { $_.GetValue('LastUsedTimeStop') -eq 0 }
  Tell 'call' ([int]($null -ne $used))
  $state = 0
  [void][Plumbline.Shell]::SHQueryUserNotificationState([ref]$state)
  Tell 'fullScreen' ([int](@(2, 3, 4, 7) -contains $state))
  Start-Sleep -Seconds 1
}`;

interface Command {
  readonly file: string;
  readonly args: readonly string[];
}
const POWERSHELL: Command = {
  file: "powershell.exe",
  args: ["-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-Command", SCRIPT],
};

/**
 * Asks Windows for as long as it is worth knowing: one process from a notice until the break is over or no longer held, and
 * none in between. Answers the function that ends it. What cannot be asked is "unknown", and nothing is held for it.
 */
export function watchWin32(
  tell: (sense: WindowsSense, sensed: Reading) => void,
  { file, args }: Command = POWERSHELL,
): () => void {
  let isOver = false;
  const giveUp = (): void => {
    if (!isOver) for (const sense of WINDOWS_SENSES) tell(sense, "unknown");
    isOver = true;
  };
  const child = spawn(file, args, { stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
  child.on("error", giveUp);
  // Not "exit": its last lines may still be on their way then.
  child.on("close", giveUp);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [name, value] = line.trim().split(" ");
    const sense = WINDOWS_SENSES.find((each) => each === name);
    if (!isOver && sense !== undefined) tell(sense, value === "1");
  });
  return () => {
    isOver = true;
    child.kill();
  };
}
