package az.rayon.accounts.page;

import az.rayon.kernel.Language;
import az.rayon.site.Problem;
import gg.jte.Content;
import java.util.List;

/// A person's own first page; `kind` is the end of a message key.
public record MyPage(String name, String email, String kind, List<Content> panels) {

  /// How to write to the person, and in which language. Staff cannot change their name.
  public record Contact(boolean staff, String given, String family, String patronymic, String phone, Language letters,
      List<Problem> problems) {}
}
