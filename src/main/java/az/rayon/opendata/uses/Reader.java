package az.rayon.opendata.uses;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who reads, by what the agent calls itself; nothing else is asked and the name is not kept.
enum Reader {
  PERSON, PROGRAM, BOT;

  private static final Pattern ROBOT = Pattern
      .compile("(?i)bot\\b|bot/|crawl|spider|slurp|headless|monitor|preview|facebookexternal");

  static Reader of(@Nullable String agent) {
    if (agent == null || agent.isBlank()) return PROGRAM;
    if (ROBOT.matcher(agent).find()) return BOT;
    return agent.startsWith("Mozilla/") || agent.startsWith("Opera/") ? PERSON : PROGRAM;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
