/** The two commands of web-ext that are used here; it brings no types of its own. */
declare module 'web-ext' {
  type LintSummary = { errors: number; notices: number; warnings: number };
  type LintMessage = { code: string; message: string; file?: string; line?: number };
  type LintResult = { summary: LintSummary; errors: LintMessage[]; warnings: LintMessage[] };

  const webExt: {
    cmd: {
      build(
        options: { sourceDir: string; artifactsDir: string; overwriteDest: boolean },
        program: { showReadyMessage: boolean },
      ): Promise<{ extensionPath: string }>;
      lint(
        options: { sourceDir: string; output: 'none' },
        program: { shouldExitProgram: boolean },
      ): Promise<LintResult>;
    };
  };
  export default webExt;
}
