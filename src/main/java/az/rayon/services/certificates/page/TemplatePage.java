package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The template of one kind: what is in force, what is being written, and all that was.
public record TemplatePage(String kind, String name, @Nullable Edition inForce, @Nullable Edition draft,
    List<Edition> editions, boolean mayWrite, boolean mayEnforce, List<Problem> problems) {

  public record Edition(int number, String state, String text, String basis, boolean confirmed, Instant savedAt) {}
}
