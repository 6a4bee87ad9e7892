package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing;
import az.rayon.kernel.Azerbaijani;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer that is often given. `{nömrə}`, `{ad}` and `{tarix}` stand in it for the appeal's number, who wrote it and
/// the day it was registered; the official fills in the rest.
record AnswerTemplate(UUID id, String title, @Nullable String topic, String text) {

  static final int LONGEST_TITLE = 120;
  static final int LONGEST_TEXT = Filing.LONGEST_TEXT;

  String filled(Appeal appeal) {
    return text.replace("{nömrə}", appeal.number()).replace("{ad}", appeal.filing().author().name())
        .replace("{tarix}", Azerbaijani.date(appeal.term().from()));
  }
}
