package az.rayon.database;

import java.nio.file.Path;

/// The settings of a program of which a test makes a part by hand.
public final class SomeSettings {

  private SomeSettings() {}

  public static Settings ofAProgram(boolean demo) {
    return new Settings(8080, "127.0.0.1", Path.of("target/data"), new Settings.Database(""), demo);
  }
}
