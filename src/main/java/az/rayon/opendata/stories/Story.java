package az.rayon.opendata.stories;

import az.rayon.kernel.Translated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A short text around a chart, told in plain paragraphs. A `live` one follows the registers; another is `frozen` as
/// it was when the story was published. `publishedAt` is null while it is a draft.
record Story(UUID id, String slug, Translated title, Translated text, String chart, boolean live,
    @Nullable Instant publishedAt, int version) {

  boolean published() {
    return publishedAt != null;
  }
}
