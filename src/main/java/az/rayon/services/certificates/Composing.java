package az.rayon.services.certificates;

import az.rayon.directory.Authority;
import az.rayon.directory.Directory;
import az.rayon.directory.Person;
import az.rayon.directory.Post;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Content.Holder;
import az.rayon.services.certificates.Content.Issuer;
import az.rayon.services.certificates.Content.Signatory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a certificate's content together: the template, what was given for its fields, whose paper it is and who stands
/// under it.
@Component
class Composing {

  private final Directory directory;

  Composing(Directory directory) {
    this.directory = directory;
  }

  /// By what a certificate will be known.
  record Mark(String number, String check) {}

  Content content(Filling filling, Mark mark, UUID unit, LocalDate today) {
    var template = filling.template();
    var order = filling.order();
    var issuer = issuer(today);
    var until = template.months() == null ? null : today.plusMonths(template.months());
    var holder = new Holder(Typed.line(order.holder()), Typed.fin(order.fin()));
    var all = new HashMap<>(filling.byName());
    all.put("holder", holder.name());
    all.put("fin", holder.fin());
    all.put("number", mark.number());
    all.put("date", Azerbaijani.shortDate(today));
    all.put("until", until == null ? "" : Azerbaijani.shortDate(until));
    all.put("application", order.application());
    all.put("authority", issuer.name());
    return new Content(mark.number(), template.kind(), template.edition(), template.title(), issuer, holder, today,
        until, order.application(), filling.values(), template.text().fill(template.fields(), all), template.emblem(),
        signatory(template.post(), unit, today), mark.check());
  }

  private Issuer issuer(LocalDate today) {
    return directory.findAuthority(today).map(Composing::issuer).orElse(new Issuer("", "Rayon İcra Hakimiyyəti", ""));
  }

  private static Issuer issuer(Authority authority) {
    var contact = authority.contact();
    return new Issuer(authority.code(), authority.name().az(), String.join(" · ",
        Stream.of(contact.address(), contact.phone(), contact.email(), authority.site())
            .filter(part -> !part.isBlank()).toList()));
  }

  /// The name is whoever holds the post today; a post that nobody holds leaves room for a name.
  private Signatory signatory(String title, UUID unit, LocalDate today) {
    var posts = title.isEmpty() ? directory.listPosts(new UnitId(unit), today) : directory.listPosts(today);
    return posts.stream().filter(post -> title.isEmpty() || post.title().az().equals(title)).findFirst()
        .map(post -> new Signatory(post.title().az(), Objects.requireNonNullElse(name(post), "")))
        .orElse(new Signatory(title, ""));
  }

  private static @Nullable String name(Post post) {
    return post.holder().map(Person::name).orElse(null);
  }
}
