import { systemProgram } from "../win32/registry";

/** A program that reads aloud what it is given on its standard input. */
export interface VoiceProgram {
  readonly command: string;
  readonly args: readonly string[];
}

/** Words a minute at the usual pace of espeak and of macOS' `say`. */
const USUAL = 175;
const AT_THE_END = 3;

/**
 * The programs to try on a system, best first; `pace` is in percent of the usual one. On macOS the voice is the one that the person
 * has set up, whatever its language. The text never is an argument: it goes
 * through the standard input, so that no text can be taken for an option or a command.
 */
export function voicePrograms(platform: NodeJS.Platform, language: string, pace: number): readonly VoiceProgram[] {
  const wordsPerMinute = String(Math.round((USUAL * pace) / 100));
  switch (platform) {
    case "linux":
      return ["espeak-ng", "espeak"].map((command) => ({
        command,
        args: ["-v", language, "--stdin", "-s", wordsPerMinute],
      }));
    case "darwin":
      return [{ command: "/usr/bin/say", args: ["-r", wordsPerMinute, "-f", "-"] }];
    case "win32":
      return [
        {
          command: systemProgram("WindowsPowerShell", "v1.0", "powershell.exe"),
          args: ["-NoProfile", "-NonInteractive", "-Command", script(language, pace)],
        },
      ];
    default:
      return [];
  }
}

/** The pace on the scale of a voice whose ends are three times as slow and as fast as its middle. */
export const onScale = (pace: number, end: number): number =>
  Math.round((end * Math.log(pace / 100)) / Math.log(AT_THE_END));

/** A voice of the language, unless the one that is set up has it. */
const script = (language: string, pace: number): string =>
  [
    "Add-Type -AssemblyName System.Speech",
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
    `$culture = [Globalization.CultureInfo]'${language}'`,
    "$isOther = $voice.Voice.Culture.TwoLetterISOLanguageName -ne $culture.TwoLetterISOLanguageName",
    "if ($isOther) { try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) } catch {} }",
    `$voice.Rate = ${onScale(pace, 10)}`,
    "$text = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)",
    "$voice.Speak($text.ReadToEnd())",
  ].join("; ");
