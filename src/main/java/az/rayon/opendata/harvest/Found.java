package az.rayon.opendata.harvest;

import az.rayon.kernel.Sha256;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import java.util.List;
import java.util.function.UnaryOperator;

/// What another portal tells of one of its datasets. `key` is what it calls it, `page` where people find it there.
record Found(String key, Translated title, Translated description, String page, String publisher, List<String> formats,
    String licence, String modified) {

  private static final int LINE = 300;
  private static final int TEXT = 2_000;

  /// What others write is cut to what there is room for; an address leads to the web or nowhere.
  Found {
    key = Typed.cut(Typed.line(key), TEXT);
    title = each(title, text -> Typed.cut(Typed.line(text), LINE));
    if (title.az().isEmpty()) title = new Translated(Typed.cut(key, LINE), title.en(), title.ru());
    description = each(description, text -> Typed.cut(Typed.text(text), TEXT));
    page = page.matches("(?i)https?://[^\\s\\p{Cntrl}]{1,1900}") ? page : "";
    publisher = Typed.cut(Typed.line(publisher), LINE);
    formats = formats.stream().map(Typed::line).filter(format -> !format.isEmpty() && format.length() < 40).distinct()
        .sorted().limit(20).toList();
    licence = Typed.cut(Typed.line(licence), LINE);
    modified = Typed.cut(Typed.line(modified), 40);
  }

  /// The same as long as nothing that is told has changed.
  String mark() {
    return Sha256.hex(
        String.join("\n", title.az(), title.en(), title.ru(), description.az(), description.en(), description.ru(),
            page,
            publisher, String.join(",", formats), licence, modified));
  }

  private static Translated each(Translated text, UnaryOperator<String> change) {
    return new Translated(change.apply(text.az()), change.apply(text.en()), change.apply(text.ru()));
  }
}
