import type { Plugin } from "vite";
import { questionnaireOf } from "../authoring/fhir.ts";
import type { Language } from "../authoring/languages.ts";
import { readQuestionnaires } from "../authoring/read.ts";
import { translator } from "../i18n/translator.ts";

/** A vite plugin: publishes every questionnaire beside the app as FHIR holds it, for whoever receives answers. */
export function fhir(original: Language): Plugin {
  let root = "";
  return {
    name: "fhir",
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [fileName, source] of filesOf(root, original)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

/** The files by name, one for each language; that in the language they are written in is called as the questionnaire. */
function filesOf(root: string, original: Language): readonly (readonly [string, string])[] {
  return readQuestionnaires(root).questionnaires.flatMap(({ questionnaire, words }) =>
    [...words].map(([language, texts]) => {
      const name =
        language === original.code ? questionnaire.id : `${questionnaire.id}.${language}`;
      const said = translator(language, { ui: {}, questionnaire: texts });
      return [
        `questionnaires/${name}.fhir.json`,
        JSON.stringify(questionnaireOf(questionnaire, said)),
      ] as const;
    }),
  );
}
