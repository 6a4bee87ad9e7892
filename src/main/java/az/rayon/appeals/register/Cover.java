package az.rayon.appeals.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an appeal came with beside its own words. `files` came in this order, the proof of a speaker's authority among
/// them; `signatories` are those who signed beside the author, to whom alone the answer goes. `arrived` is the day of a
/// paper that was not entered on the day it came: the clock runs from it. `lacking` is what the akt says was missing or
/// damaged.
public record Cover(List<UUID> files, List<Signatory> signatories, @Nullable Speaker speaker,
    @Nullable CoveringLetter letter, @Nullable LocalDate arrived, String lacking) {

  /// More sign by hand on the paper itself, which is attached.
  public static final int MOST_SIGNATORIES = 300;
  /// Of what was missing when it came, in words.
  public static final int LONGEST_LACKING = 1_000;

  /// One of several who appeal together. Servicemen may only appeal each for themselves.
  public record Signatory(String name, String address) {}

  /// Whoever speaks for the author, art. 6.3: the full name, the address, and the paper that proves it.
  public record Speaker(String surname, String givenName, String patronymic, String address, UUID proof) {

    public String name() {
      return (surname + " " + givenName + " " + patronymic).strip();
    }
  }

  /// The letter with which another body sent the appeal on; `controlled` when it wants to be told what came of it.
  public record CoveringLetter(String body, String number, LocalDate on, boolean controlled) {}

  public Cover {
    files = List.copyOf(files);
    signatories = List.copyOf(signatories);
  }

  /// Nothing but files.
  public static Cover of(List<UUID> files) {
    return new Cover(files, List.of(), null, null, null, "");
  }

  /// Whether several appeal together.
  public boolean collective() {
    return !signatories.isEmpty();
  }

  boolean plain() {
    return speaker == null && letter == null && arrived == null && lacking.isEmpty();
  }

  /// The day from which the term runs: lateness of the authority is not the person's.
  LocalDate countedFrom(LocalDate registered) {
    return arrived == null ? registered : arrived;
  }
}
