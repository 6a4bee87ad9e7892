package az.rayon.actionplan.page;

import java.util.List;

/// A row of the report. `path` leads to the measure's page, empty when there is none; `restated` is the share that
/// repeats the measure's name, 0 below the mark; `choices` is what a sentence can rest on, for the editor.
public record ClauseView(String number, String title, String path, boolean unsupported, int restated,
    List<SentenceView> sentences, List<SupportView> choices) {

  /// Something a sentence can rest on, and the sentences that do.
  public record SupportView(String key, String title, String value, List<String> chosenBy) {

    public boolean chosenBy(SentenceView sentence) {
      return chosenBy.contains(sentence.id().toString());
    }
  }
}
