package az.rayon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads JTE templates as a reader of the page would: what is left of them is the text that no message gave.
final class Templates {

  private static final Path FOLDER = Path.of("src/main/jte");

  private final String source;
  private final StringBuilder html = new StringBuilder();
  private int at;

  private Templates(String source) {
    this.source = source;
  }

  static List<Path> list() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
    }
  }

  /// The template's HTML without comments, expressions, parameters and control words.
  static String html(Path file) throws IOException {
    var template = Files.readString(file).replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param) .*$", "");
    var reading = new Templates(template);
    reading.text((char) 0);
    return reading.html.toString();
  }

  private void text(char end) {
    while (at < source.length() && source.charAt(at) != end) {
      if (source.startsWith("${", at) || source.startsWith("!{", at)) code('{', '}');
      else if (source.charAt(at) == '@' && source.substring(at).matches("(?s)@[a-z]+.*")) word();
      else html.append(source.charAt(at++));
    }
    at++;
  }

  private void word() {
    at++;
    while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) at++;
    if (at < source.length() && source.charAt(at) == '(') code('(', ')');
  }

  /// Skips Java up to the bracket that closes it; content blocks inside are text again.
  private void code(char open, char close) {
    at = source.indexOf(open, at) + 1;
    for (int depth = 1; at < source.length() && depth > 0;) {
      char here = source.charAt(at);
      if (here == '"') string();
      else if (source.startsWith("@`", at)) block();
      else {
        if (here == open) depth++;
        if (here == close) depth--;
        at++;
      }
    }
  }

  private void block() {
    at += 2;
    text('`');
  }

  private void string() {
    for (at++; source.charAt(at) != '"'; at++) {
      if (source.charAt(at) == '\\') at++;
    }
    at++;
  }
}
