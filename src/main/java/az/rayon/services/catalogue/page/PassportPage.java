package az.rayon.services.catalogue.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service for whoever needs it, every text in their language; a text that nobody knows is empty. `fee` is empty
/// where nothing is paid; a draft is only seen by whoever writes it.
public record PassportPage(String code, String name, String content, boolean away, boolean online, Term term,
    String fee, List<Said> facts, List<Said> ways, Said silence, Said basis, List<Paper> asked, List<Paper> dropped,
    List<Version> versions, boolean doubtful, boolean editable, boolean draft) {

  /// How long it takes, by which rule, and whether anybody has seen the rule in its source.
  public record Term(String rule, String length, String reference, boolean confirmed) {}

  /// A field by its name (`services.catalogue.field.`).
  public record Said(String field, String text, boolean confirmed) {

    public boolean known() {
      return !text.isEmpty();
    }
  }

  /// A paper; `holder` has it anyway, `dropped` is the day since which nobody is asked for it.
  public record Paper(String name, String holder, boolean sometimes, @Nullable LocalDate dropped, boolean confirmed) {}

  /// A version and the days on which it holds.
  public record Version(int number, @Nullable LocalDate from, @Nullable LocalDate to, boolean shown,
      boolean invented) {}
}
