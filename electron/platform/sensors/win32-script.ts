import { createHash } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { systemProgram } from "../win32/registry";

/** The only thing that the shell can be asked of full screen; it tells of no change by itself. */
const SOURCE =
  'namespace Plumbline { public static class Shell { [System.Runtime.InteropServices.DllImport("shell32.dll")] ' +
  "public static extern int SHQueryUserNotificationState(out int state); } }";

/** Where the compiled call is kept, in the person's folder for what may go at any time: compiling takes longer than all the rest. */
const kept = (): string => {
  const name = `plumbline-shell-${createHash("sha256").update(SOURCE).digest("hex").slice(0, 16)}.dll`;
  return path.join(os.tmpdir(), name).replaceAll("'", "''");
};

/**
 * Says once a second how things are, a line of JSON each, and decides nothing. Ends with the app, also where the app was killed.
 *
 * `records` are the programs whose use of the microphone or camera has no end written down (HKCU …\CapabilityAccessManager\
 * ConsentStore), by their key and the time it began; only where there are any, `processes` are those that run. `state` is the
 * answer of SHQueryUserNotificationState, and null where the system lets nobody compile or load the call, as in the constrained
 * language that rules for applications bring. All but that call works there too: it asks for no method of any type but a date's.
 */
const script = (): string => `
$ErrorActionPreference = 'SilentlyContinue'
$store = 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore'
$kept = '${kept()}'
$canAsk = $false
try {
  if (-not (Test-Path -LiteralPath $kept)) {
    Add-Type -TypeDefinition '${SOURCE}' -OutputAssembly "$kept.$PID.dll" -ErrorAction Stop
    Move-Item -LiteralPath "$kept.$PID.dll" -Destination $kept -Force -ErrorAction Stop
  }
  Add-Type -LiteralPath $kept -ErrorAction Stop
  $canAsk = $true
} catch { Remove-Item -LiteralPath $kept }
while (Get-Process -Id ${process.pid}) {
  $used = "$store\\microphone\\*", "$store\\microphone\\NonPackaged\\*", "$store\\webcam\\*", "$store\\webcam\\NonPackaged\\*"
  $records = @(Get-ItemProperty -Path $used | Where-Object { $_.LastUsedTimeStop -eq 0 } |
    ForEach-Object { @{ key = $_.PSChildName; start = $_.LastUsedTimeStart } })
  $processes = @()
  if ($records.Count -gt 0) {
    $processes = @(Get-Process | ForEach-Object {
      @{ name = $_.ProcessName; path = $_.Path; start = $(try { $_.StartTime.ToFileTimeUtc() } catch { $null }) } })
  }
  $state = $null
  if ($canAsk) {
    $number = 0
    if ([Plumbline.Shell]::SHQueryUserNotificationState([ref]$number) -eq 0) { $state = $number }
  }
  ConvertTo-Json -Compress -Depth 3 -InputObject @{ records = $records; processes = $processes; state = $state }
  Start-Sleep -Seconds 1
}`;

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** Windows' own PowerShell with the script. No policy for scripts is passed over: that concerns files only. */
export const askingPowerShell = (): Command => ({
  file: systemProgram("WindowsPowerShell", "v1.0", "powershell.exe"),
  args: ["-NoProfile", "-NonInteractive", "-Command", script()],
});
