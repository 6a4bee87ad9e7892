package az.rayon.services.catalogue;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A service as one version of its passport tells it (xidmətin pasportu). Without a first day it is a draft.
public record Passport(UUID id, String code, String event, Giver giver, int number, Terms terms,
    Map<Field, Said> texts, List<Paper> papers, Validity validity, int version) {

  /// The days on which it holds, without a first day for a draft; and whether the demonstration invented it.
  public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, boolean invented) {

    static final Validity DRAFT = new Validity(null, null, false);
  }

  /// Who gives it. What is the municipality's stands in the catalogue so that people are sent on.
  public enum Giver {
    AUTHORITY, MUNICIPALITY
  }

  /// What a person takes home: a certificate, an order of the head, or another paper.
  public enum Gives {
    CERTIFICATE, ORDER, OTHER
  }

  /// What it comes to. `certificate` is the kind of certificate, empty where none is given; `rule` is the key of the
  /// legal rule that sets the term.
  public record Terms(Gives gives, String certificate, String rule, BigDecimal fee, boolean online, boolean inspection,
      boolean commission) {}

  /// The fields of the passport that are words.
  public enum Field {
    NAME, CONTENT, RESULT, USERS, BASIS, FEE, UNIT, DELIVERY, HOURS, SILENCE
  }

  /// What a field says, and whether the authority has confirmed it or somebody has read it in a source.
  public record Said(Translated words, boolean confirmed) {}

  /// A paper that is wanted, or was until `dropped`. `holder` has it anyway; empty where only the person does.
  public record Paper(String code, Translated name, Translated holder, boolean sometimes, @Nullable LocalDate dropped,
      boolean confirmed) {

    public boolean asked() {
      return dropped == null;
    }
  }

  public Passport {
    papers = List.copyOf(papers);
    var ordered = new EnumMap<Field, Said>(Field.class);
    ordered.putAll(texts);
    texts = Collections.unmodifiableMap(ordered);
  }

  public Translated name() {
    var said = texts.get(Field.NAME);
    return said == null ? Translated.az(code) : said.words();
  }

  /// What the field says; empty where nothing is known.
  public String say(Field field, Language language) {
    var said = texts.get(field);
    return said == null ? "" : said.words().in(language);
  }

  public boolean confirmed(Field field) {
    var said = texts.get(field);
    return said == null || said.confirmed();
  }

  public List<Paper> asked() {
    return papers.stream().filter(Paper::asked).toList();
  }

  /// The codes of the papers that are asked for.
  public Set<String> codes() {
    return asked().stream().map(Paper::code).collect(Collectors.toSet());
  }

  public List<Paper> dropped() {
    return papers.stream().filter(paper -> !paper.asked()).toList();
  }

  /// Whether this authority takes applications for it.
  public boolean taken() {
    return giver == Giver.AUTHORITY;
  }

  boolean draft() {
    return validity.from() == null;
  }

  /// The next version, to begin with the same as this one.
  Passport revised(UUID draft, int next) {
    return new Passport(draft, code, event, giver, next, terms, texts, papers, Validity.DRAFT, 0);
  }

  Passport saying(Terms other, Map<Field, Said> words) {
    return new Passport(id, code, event, giver, number, other, words, papers, validity, version);
  }

  Passport wanting(List<Paper> others) {
    return new Passport(id, code, event, giver, number, terms, texts, others, validity, version);
  }
}
