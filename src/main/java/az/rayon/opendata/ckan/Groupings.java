package az.rayon.opendata.ckan;

import az.rayon.kernel.Language;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What packages have in common, as CKAN tells it: the one organisation that publishes them, their themes, which are
/// its groups, and their words, which are its tags.
@Component
class Groupings {

  static final String OWNER = "authority";
  static final String OWNER_ID = Key.of("organization", OWNER);

  private final ObjectProvider<Imprint> imprint;
  private final Messages messages;

  Groupings(ObjectProvider<Imprint> imprint, Messages messages) {
    this.imprint = imprint;
    this.messages = messages;
  }

  Map<String, Object> organization() {
    var organization = new LinkedHashMap<String, Object>();
    organization.put("id", OWNER_ID);
    organization.put("name", OWNER);
    organization.put("title", authority());
    organization.put("type", "organization");
    organization.put("description", "");
    organization.put("image_url", "");
    organization.put("created", "2026-11-28T00:00:00");
    organization.put("is_organization", true);
    organization.put("approval_status", "approved");
    organization.put("state", "active");
    return organization;
  }

  Map<String, Object> theme(String theme) {
    var group = new LinkedHashMap<String, Object>();
    group.put("id", Key.of("group", theme));
    group.put("name", theme);
    group.put("title", called(theme));
    group.put("display_name", called(theme));
    group.put("description", "http://publications.europa.eu/resource/authority/data-theme/"
        + theme.toUpperCase(Locale.ROOT));
    group.put("image_display_url", "");
    return group;
  }

  static Map<String, Object> tag(String word) {
    var tag = new LinkedHashMap<String, Object>();
    tag.put("id", Key.of("tag", word));
    tag.put("name", word);
    tag.put("display_name", word);
    tag.put("state", "active");
    tag.put("vocabulary_id", null);
    return tag;
  }

  /// The theme in words.
  String called(String code) {
    return messages.say(Language.AZ, "opendata.theme." + code);
  }

  String authority() {
    var own = imprint.getIfAvailable();
    return own == null ? "" : own.authority().az();
  }
}
