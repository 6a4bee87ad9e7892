package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Wire.Attribute;
import az.rayon.appeals.open311.Wire.Definition;
import az.rayon.appeals.open311.Wire.Offer;
import az.rayon.appeals.open311.Wire.Value;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Topic;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The services that programs offer: the topics of appeals. Each asks the same few things besides, and none of them has
/// to be answered, so that a program which knows nothing of them works as well.
@Component
class Services {

  /// What else can be told, in the order of asking.
  enum Extra {
    KIND(1), SETTLEMENT(2), PATRONYMIC(3), ADDRESS(4);

    private final int order;

    Extra(int order) {
      this.order = order;
    }
  }

  private final Names names;
  private final Messages messages;

  Services(Names names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  List<Offer> list(Language language) {
    return names.listTopics().stream().map(topic -> service(topic, language)).toList();
  }

  Optional<Definition> define(String code, Language language) {
    return names.topics().containsKey(code)
        ? Optional.of(new Definition(code,
            Arrays.stream(Extra.values()).map(extra -> attribute(extra, language)).toList()))
        : Optional.empty();
  }

  boolean know(List<String> codes) {
    return names.topics().keySet().containsAll(codes);
  }

  private Offer service(Topic topic, Language language) {
    var name = topic.name();
    var keywords = Stream.of(name.az(), name.en(), name.ru()).filter(word -> !word.isBlank())
        .map(word -> word.replace(",", " ")).collect(Collectors.joining(", "));
    return new Offer(topic.code(), name.in(language),
        messages.say(language, "appeals.open311.service", name.in(language)), true, "realtime", keywords,
        messages.say(language, "appeals.open311.group." + group(topic.code())));
  }

  private static String group(String topic) {
    return switch (topic) {
      case "irrigation", "drinkingwater", "gas", "electricity" -> "supply";
      case "roads", "waste", "transport" -> "streets";
      case "schools", "health" -> "learning";
      case "land", "housing" -> "property";
      case "socialaid", "employment", "veterans" -> "support";
      case "administration", "ethics" -> "authority";
      default -> "other";
    };
  }

  private Attribute attribute(Extra extra, Language language) {
    var values = switch (extra) {
      case KIND -> Arrays.stream(Kind.values())
          .map(kind -> new Value(kind.name(), messages.say(language, "appeals.kind." + kind))).toList();
      case SETTLEMENT -> names.listSettlements().stream()
          .map(place -> new Value(place.code(), place.name().in(language))).toList();
      case PATRONYMIC, ADDRESS -> null;
    };
    return new Attribute(true, extra.name(), values == null ? "string" : "singlevaluelist", false,
        messages.say(language, "appeals.open311.attribute." + extra + ".hint"), extra.order,
        label(extra, language), values);
  }

  String label(Extra extra, Language language) {
    return messages.say(language, "appeals.open311.attribute." + extra);
  }
}
