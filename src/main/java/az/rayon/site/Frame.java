package az.rayon.site;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.SignedIn.Lasting;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: where the reader is, who they are, and what they may go to. `path` is the address
/// without its language; `name` is the signed-in person's, and `session` how long they stay so.
public record Frame(String path, String query, Actor actor, @Nullable String name, Supplier<@Nullable String> token,
    boolean demo, Display display, String authority, List<MenuItem> menu, @Nullable Lasting session) {

  /// More would not fit into one line beside the search.
  private static final int MOST_IN_DESK_HEADER = 6;

  /// The same page in another language.
  public String in(Language language) {
    return "/" + language.code() + path + (query.isEmpty() ? "" : "?" + query);
  }

  public boolean signedIn() {
    return !(actor instanceof Actor.Visitor);
  }

  /// Officials have a desk, and on it other ways than the public has.
  public boolean hasDesk() {
    return actor instanceof Actor.Official;
  }

  public boolean atDesk() {
    return path.equals("/desk") || path.startsWith("/desk/");
  }

  /// Goes into every form that changes something; made only where a form asks for it.
  public @Nullable String csrf() {
    return token.get();
  }

  public List<MenuItem> menu(Place place) {
    return menu.stream().filter(item -> item.place() == place).toList();
  }

  /// What stands in the header: at the desk only what this reader needs most, for the rest is on the desk's first page.
  public List<MenuItem> header() {
    return atDesk() ? menu(Place.DESK).stream().limit(MOST_IN_DESK_HEADER).toList() : menu(Place.HEADER);
  }

  /// Whether the reader stands on the item's page or below it, and no other way leads nearer to where they are.
  public boolean at(MenuItem item) {
    return leadsHere(item) && menu(item.place()).stream().filter(this::leadsHere)
        .noneMatch(other -> other.path().length() > item.path().length());
  }

  private boolean leadsHere(MenuItem item) {
    return path.equals(item.path()) || path.startsWith(item.path() + "/");
  }
}
